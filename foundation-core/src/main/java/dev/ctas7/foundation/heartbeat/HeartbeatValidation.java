// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_DEFINE_JUDGED_OUTCOME
package dev.ctas7.foundation.heartbeat;

/** What the orchestrator says of one heartbeat, or of its absence (RFC-9051 section 4.2). */
public sealed interface HeartbeatValidation {
    /** Nothing is wrong. */
    record Valid() implements HeartbeatValidation {}

    /**
     * The crate did not show that it is built on foundation-core.
     *
     * @param crateName the crate
     * @param reason one line for people, not blank
     */
    record Unauthorized(String crateName, String reason) implements HeartbeatValidation {
        /** Requires both texts. */
        public Unauthorized {
            new Problems()
                    .text("crate_name", crateName, HeartbeatConfig.LONGEST_NAME)
                    .require(!reason.isBlank(), "reason", reason, "must not be blank")
                    .throwIfAny("unauthorized");
        }
    }

    /**
     * The crate was heard, but too long ago.
     *
     * @param crateName the crate
     * @param latencyMs milliseconds on the orchestrator's own clock since it was last heard, not negative
     */
    record Late(String crateName, long latencyMs) implements HeartbeatValidation {
        /** Requires the name and a time that has passed. */
        public Late {
            new Problems()
                    .text("crate_name", crateName, HeartbeatConfig.LONGEST_NAME)
                    .notNegative("latency_ms", latencyMs)
                    .throwIfAny("late");
        }
    }

    /**
     * The state hash is not the configured one.
     *
     * @param crateName the crate
     * @param expected the configured state hash
     * @param actual the one in the heartbeat, which differs
     */
    record HashMismatch(String crateName, String expected, String actual) implements HeartbeatValidation {
        /** Requires two hashes that differ. */
        public HashMismatch {
            new Problems()
                    .text("crate_name", crateName, HeartbeatConfig.LONGEST_NAME)
                    .require(!expected.equals(actual), "actual", actual, "must differ from expected")
                    .throwIfAny("hash mismatch");
        }
    }
}
