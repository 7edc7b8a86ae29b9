// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_HOLD_SINGLE_BEAT
package dev.ctas7.foundation.heartbeat;

import dev.ctas7.foundation.FoundationCore;
import org.jspecify.annotations.Nullable;

/**
 * One heartbeat of one crate (RFC-9051 section 4.2).
 *
 * <p>It can be made with a token that is wrong or empty: judging that is the orchestrator's work, and a heartbeat that
 * could not be made could not be judged.
 *
 * @param config who sends it
 * @param foundationToken the sender's token, up to {@value #LONGEST_TOKEN} characters; empty when it sent none
 * @param stateHash opaque, up to {@value #LONGEST_STATE_HASH} characters; usually a trivariate hash
 * @param health how the sender says it is doing
 * @param timestampMs the sender's clock, milliseconds since 1970-01-01T00:00Z, not negative; never used to judge
 *     lateness
 * @param sequence counts up by one within a run, not negative
 * @param runId names one run of the sender's process, up to {@value #LONGEST_RUN_ID} characters, or null
 */
public record LocalHeartbeat(
        HeartbeatConfig config,
        String foundationToken,
        String stateHash,
        HealthStatus health,
        long timestampMs,
        long sequence,
        @Nullable String runId) {
    /** The longest token in characters. */
    public static final int LONGEST_TOKEN = 255;

    /** The longest state hash in characters. */
    public static final int LONGEST_STATE_HASH = 1024;

    /** The longest run id in characters. */
    public static final int LONGEST_RUN_ID = 255;

    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if a component is out of its range; the message lists all of them
     */
    public LocalHeartbeat {
        new Problems()
                .line("foundation_token", foundationToken, LONGEST_TOKEN)
                .line("state_hash", stateHash, LONGEST_STATE_HASH)
                .notNegative("timestamp_ms", timestampMs)
                .notNegative("sequence", sequence)
                .optionalText("run_id", runId, LONGEST_RUN_ID)
                .throwIfAny("heartbeat");
    }

    /** Tells whether the token is that of the foundation-core on this class path. */
    public boolean hasFoundationCore() {
        return foundationToken.equals(FoundationCore.token());
    }
}
