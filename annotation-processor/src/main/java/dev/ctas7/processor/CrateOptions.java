// SPDX-License-Identifier: Apache-2.0
// OPTION_PARSE_CRATE_IDENTITY
package dev.ctas7.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the compiler was told by {@code -A} options.
 *
 * @param crate the artifactId, or {@link #UNNAMED} when it was not given; safe as one folder's name
 * @param version the version, or {@link #UNSPECIFIED} when it was not given
 * @param scope which of the module's compilations this is
 * @param missing the options that were not given, sorted
 * @param problems one line for each option that cannot be used; when there are any, the rest must not be used
 */
record CrateOptions(String crate, String version, Scope scope, List<String> missing, List<String> problems) {
    static final String CRATE = "smartcrate.crate";
    static final String VERSION = "smartcrate.version";
    static final String SCOPE = "smartcrate.scope";

    static final String UNNAMED = "unnamed";
    static final String UNSPECIFIED = "unspecified";

    /** A class file's name holds the crate's, and file systems stop at 255 bytes. */
    static final int LONGEST = 200;

    /** What Maven allows in an artifactId. */
    private static final Pattern ARTIFACT_ID = Pattern.compile("[A-Za-z0-9_.-]{1," + LONGEST + "}");

    private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1," + LONGEST + "}");

    /** Which of a module's compilations this is. */
    enum Scope {
        MAIN,
        TEST,
        /** Not said; {@link TestCompilation} finds out. */
        UNKNOWN
    }

    static CrateOptions parse(Map<String, String> options) {
        List<String> missing = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        String crate = text(options, CRATE, UNNAMED, missing);
        // A folder is named after it: a name of dots only would be that folder's parent.
        if (!ARTIFACT_ID.matcher(crate).matches() || crate.chars().allMatch(c -> c == '.')) {
            problems.add(
                    Messages.option(CRATE, crate, "must be an artifactId of 1 to " + LONGEST + " of A-Za-z0-9_.-"));
        }
        String version = text(options, VERSION, UNSPECIFIED, missing);
        if (!PRINTABLE.matcher(version).matches()) {
            problems.add(Messages.option(VERSION, version, "must be 1 to " + LONGEST + " printable ASCII characters"));
        }
        Scope scope = Scope.UNKNOWN;
        String word = options.get(SCOPE);
        if (word != null && !word.isBlank()) {
            switch (word) {
                case "main" -> scope = Scope.MAIN;
                case "test" -> scope = Scope.TEST;
                default -> problems.add(Messages.option(SCOPE, word, "must be one of main, test"));
            }
        }
        return new CrateOptions(crate, version, scope, List.copyOf(missing), List.copyOf(problems));
    }

    private static String text(Map<String, String> options, String key, String otherwise, List<String> missing) {
        // -Akey without a value arrives as null.
        String given = options.get(key);
        if (given == null || given.isBlank()) {
            missing.add(key);
            return otherwise;
        }
        return given;
    }

    /** Whether the crate's name was given, so that its proof can be told from another crate's. */
    boolean isNamed() {
        return !missing.contains(CRATE);
    }
}
