// SPDX-License-Identifier: Apache-2.0
// COMPILER_PARSE_PLUGIN_VERSION
package dev.ctas7.smartcrate.maven.wiring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of maven-compiler-plugin, as far as wiring depends on it.
 *
 * @param text as the model says it; {@code unknown} for none
 * @param major 0 when it cannot be read
 * @param minor 0 when it cannot be read
 */
public record CompilerVersion(String text, int major, int minor) {
    /** What a version without processor paths is lifted to. */
    public static final String LIFTED = "3.14.1";

    private static final Pattern START = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?.*");

    /** Reads the first two numbers; an unreadable version counts as a recent 3.x, so that nothing is lifted blindly. */
    public static CompilerVersion parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new CompilerVersion("unknown", 3, 99);
        }
        Matcher match = START.matcher(text);
        if (!match.matches()) {
            return new CompilerVersion(text, 3, 99);
        }
        String minor = match.group(2);
        return new CompilerVersion(text, Integer.parseInt(match.group(1)), minor == null ? 0 : Integer.parseInt(minor));
    }

    /** Whether the parameter {@code annotationProcessorPaths} exists; before 3.5 it is silently ignored. */
    public boolean knowsPaths() {
        return major > 3 || (major == 3 && minor >= 5);
    }

    /** Whether the property {@code maven.compiler.proc} is read; before 3.13 only the configuration is. */
    boolean readsProcProperty() {
        return major > 3 || (major == 3 && minor >= 13);
    }

    /** Whether processors are dependencies with a type of their own, as from 4 on. */
    public boolean typesProcessors() {
        return major >= 4;
    }
}
