// SPDX-License-Identifier: Apache-2.0
// MOVE_HOLD_SINGLE_RECOMMENDATION
package dev.ctas7.heartbeat.integrity;

import java.time.Instant;
import java.util.Locale;

/**
 * The one thing to do next, as the contract's schema has it. A recommendation, not a command.
 *
 * @param generatedAt when it was made
 * @param action a short phrase
 * @param rationale why
 * @param arcAlignment how it fits the arc
 * @param priority when
 * @param triggeredBy what surfaced it
 * @param alternativesConsidered how many other issues it was chosen from
 * @param confidence how sure we are that this is the right one
 * @param tone one advisory sentence
 */
public record NextMove(
        Instant generatedAt,
        String action,
        String rationale,
        String arcAlignment,
        Priority priority,
        String triggeredBy,
        int alternativesConsidered,
        Confidence confidence,
        String tone) {
    /** When to do it. */
    public enum Priority {
        /** Before other work. */
        IMMEDIATE,
        /** Within the session. */
        SOON,
        /** When convenient. */
        WHEN_AVAILABLE;

        /** The word in documents. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure we are. */
    public enum Confidence {
        /** Everything was assessed from a recent pack, and nothing else ranks as high. */
        HIGH,
        /** Neither. */
        MEDIUM,
        /** Two domains or more without data, or a pack that is a week old or does not say how old. */
        LOW;

        /** The word in documents. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
