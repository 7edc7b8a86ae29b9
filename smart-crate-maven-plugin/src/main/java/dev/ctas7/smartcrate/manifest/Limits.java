// SPDX-License-Identifier: Apache-2.0
// LIMITS_SELECT_MANIFEST_SETTINGS
package dev.ctas7.smartcrate.manifest;

/**
 * The largest numbers that the static rules do not object to.
 *
 * <p>The line limits of files are the contract's: a crate may hold itself to less, never to more. The others are what
 * has proved itself, and a crate may choose its own, 1 to {@value #MOST}.
 *
 * @param file lines of any source, 1 to {@value #FILE}
 * @param entryPoint lines of the entry point, 1 to {@value #ENTRY_POINT}
 * @param descriptor lines of package-info and module-info, 1 to {@value #DESCRIPTOR}
 * @param complexity cyclomatic complexity of a method
 * @param cognitive cognitive complexity of a method
 * @param nesting statements inside each other in a method
 * @param methodLines lines of a method
 * @param parameters of a method
 * @param fanOut other types that a top-level type uses
 */
public record Limits(
        int file,
        int entryPoint,
        int descriptor,
        int complexity,
        int cognitive,
        int nesting,
        int methodLines,
        int parameters,
        int fanOut) {
    /** The contract's limit for any source. */
    public static final int FILE = 200;

    /** The contract's limit for the entry point. */
    public static final int ENTRY_POINT = 100;

    /** The contract's limit for package-info and module-info. */
    public static final int DESCRIPTOR = 50;

    /** Cyclomatic complexity unless the crate says otherwise (McCabe's own number). */
    public static final int COMPLEXITY = 10;

    /** Cognitive complexity unless the crate says otherwise. */
    public static final int COGNITIVE = 15;

    /** Nesting depth unless the crate says otherwise. */
    public static final int NESTING = 4;

    /** Lines of a method unless the crate says otherwise. */
    public static final int METHOD_LINES = 50;

    /** Parameters unless the crate says otherwise. */
    public static final int PARAMETERS = 6;

    /** Types used unless the crate says otherwise. */
    public static final int FAN_OUT = 20;

    /** The most that a limit of a crate's own choice may be. */
    public static final int MOST = 10_000;

    /** The limits of a crate that says nothing, and of sources that belong to none. */
    public static Limits contract() {
        return new Limits(
                FILE, ENTRY_POINT, DESCRIPTOR, COMPLEXITY, COGNITIVE, NESTING, METHOD_LINES, PARAMETERS, FAN_OUT);
    }

    /** Reads the manifest's limits; what is absent or out of range becomes the default number. */
    public static Limits of(Manifest manifest) {
        int ours = number(manifest, "limits.complexity", MOST, COMPLEXITY);
        return new Limits(
                number(manifest, "limits.file_lines", FILE, FILE),
                number(manifest, "limits.entry_point_lines", ENTRY_POINT, ENTRY_POINT),
                number(manifest, "limits.descriptor_lines", DESCRIPTOR, DESCRIPTOR),
                number(manifest, "qa.metrics.complexity_threshold", MOST, ours),
                number(manifest, "limits.cognitive", MOST, COGNITIVE),
                number(manifest, "limits.nesting", MOST, NESTING),
                number(manifest, "limits.method_lines", MOST, METHOD_LINES),
                number(manifest, "limits.parameters", MOST, PARAMETERS),
                number(manifest, "limits.fan_out", MOST, FAN_OUT));
    }

    private static int number(Manifest manifest, String path, int most, int otherwise) {
        return manifest.integer(path)
                .filter(value -> value >= 1 && value <= most)
                .map(Long::intValue)
                .orElse(otherwise);
    }
}
