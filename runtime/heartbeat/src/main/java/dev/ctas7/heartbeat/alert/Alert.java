// SPDX-License-Identifier: Apache-2.0
// ALERT_HOLD_SINGLE_VIOLATION
package dev.ctas7.heartbeat.alert;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.text.OneLine;
import java.util.Objects;

/**
 * One alert about one crate.
 *
 * @param crateName the crate, a name that {@link HeartbeatSubjects#forCrate} takes
 * @param violation what is wrong
 * @param severity how urgent it is; usually the violation's own
 * @param reason one line for people, 1 to {@value #LONGEST_REASON} characters, not blank, without control, format or
 *     lone surrogate characters: what was seen, and what to do
 * @param timestampMs the orchestrator's clock, milliseconds since 1970-01-01T00:00Z, not negative
 */
public record Alert(String crateName, Violation violation, Severity severity, String reason, long timestampMs) {
    /** The longest reason in characters. */
    public static final int LONGEST_REASON = 1024;

    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Alert {
        // Refuses what is no crate's name, and says why.
        Objects.requireNonNull(HeartbeatSubjects.forCrate(crateName));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("alert.reason was " + reason.length()
                    + " characters long but must be 1 to " + LONGEST_REASON + ", not all blank");
        }
        if (!OneLine.isOneLine(reason)) {
            throw new IllegalArgumentException(
                    "alert.reason must be one line without control, format or lone surrogate characters");
        }
        if (timestampMs < 0) {
            throw new IllegalArgumentException("alert.timestamp_ms was " + timestampMs + " but must not be negative");
        }
    }

    /**
     * An alert with its violation's own severity.
     *
     * @param reason what was seen, in any words: what would not be one line is escaped, what is too long is cut, so
     *     that nothing in a hostile message keeps its alert from being raised
     */
    public static Alert of(String crateName, Violation violation, String reason, long timestampMs) {
        String line = OneLine.of(reason.isBlank() ? "no reason was given" : reason, LONGEST_REASON);
        return new Alert(crateName, violation, violation.severity(), line, timestampMs);
    }
}
