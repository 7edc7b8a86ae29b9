// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_HOLD_CRATE_STATUS
package dev.ctas7.foundation.heartbeat;

import org.jspecify.annotations.Nullable;

/**
 * What the orchestrator knows of one crate; a value of {@code crates} in {@link GlobalHeartbeatState}.
 *
 * @param crateName the crate's name, as in {@link HeartbeatConfig}
 * @param lastHeartbeat its newest heartbeat, or null when that was left out or could not be read
 * @param lastSeenMs the orchestrator's receive clock at that heartbeat, milliseconds since 1970-01-01T00:00Z
 * @param hasFoundationCore whether its token was accepted
 * @param health what it said, or what its silence says
 * @param missedCount heartbeats missed since the last one, not negative
 */
public record CrateHeartbeatStatus(
        String crateName,
        @Nullable LocalHeartbeat lastHeartbeat,
        long lastSeenMs,
        boolean hasFoundationCore,
        HealthStatus health,
        long missedCount) {
    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if a component is out of its range, or the heartbeat is another crate's; the
     *     message lists all problems
     */
    public CrateHeartbeatStatus {
        new Problems()
                .text("crate_name", crateName, HeartbeatConfig.LONGEST_NAME)
                .require(
                        lastHeartbeat == null
                                || lastHeartbeat.config().crateName().equals(crateName),
                        "crate_name",
                        crateName,
                        "must be the name in last_heartbeat")
                .notNegative("last_seen_ms", lastSeenMs)
                .notNegative("missed_count", missedCount)
                .throwIfAny("crate status");
    }
}
