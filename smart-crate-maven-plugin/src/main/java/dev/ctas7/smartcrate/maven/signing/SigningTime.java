// SPDX-License-Identifier: Apache-2.0
// TIME_PARSE_BUILD_TIMESTAMP
package dev.ctas7.smartcrate.maven.signing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The time in a signature: the build's own where it declares one, so that the same build gives the same bytes. */
public final class SigningTime {
    private static final String PROPERTY = "project.build.outputTimestamp";

    private SigningTime() {}

    /**
     * Reads {@code project.build.outputTimestamp}: seconds since 1970, or a date and time with its offset.
     *
     * @param text null, or a single character as Maven's archiver has it, for none
     * @param otherwise the time of a build that declares none
     */
    public static Instant of(@Nullable String text, Instant otherwise) throws MojoExecutionException {
        String plain = text == null ? "" : text.strip();
        if (plain.length() < 2) {
            return otherwise;
        }
        try {
            return plain.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(plain))
                    : OffsetDateTime.parse(plain).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoExecutionException(PROPERTY + " was '" + plain
                    + "' but must be seconds since 1970 or a time such as 2026-01-31T12:00:00Z");
        }
    }
}
