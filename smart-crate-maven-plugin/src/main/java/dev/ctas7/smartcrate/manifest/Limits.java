// SPDX-License-Identifier: Apache-2.0
// LIMITS_SELECT_MANIFEST_SETTINGS
package dev.ctas7.smartcrate.manifest;

/**
 * How many lines a file may have. A crate may hold itself to less than the contract, never to more.
 *
 * @param file for any source, 1 to {@value #FILE}
 * @param entryPoint for the entry point, 1 to {@value #ENTRY_POINT}
 * @param descriptor for package-info and module-info, 1 to {@value #DESCRIPTOR}
 */
public record Limits(int file, int entryPoint, int descriptor) {
    /** The contract's limit for any source. */
    public static final int FILE = 200;

    /** The contract's limit for the entry point. */
    public static final int ENTRY_POINT = 100;

    /** The contract's limit for package-info and module-info. */
    public static final int DESCRIPTOR = 50;

    /** Reads {@code [limits]}; what is absent or out of range becomes the contract's number. */
    public static Limits of(Manifest manifest) {
        return new Limits(
                lowered(manifest, "limits.file_lines", FILE),
                lowered(manifest, "limits.entry_point_lines", ENTRY_POINT),
                lowered(manifest, "limits.descriptor_lines", DESCRIPTOR));
    }

    private static int lowered(Manifest manifest, String path, int most) {
        return manifest.integer(path)
                .filter(lines -> lines >= 1 && lines <= most)
                .map(Long::intValue)
                .orElse(most);
    }
}
