// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_HOLD_GLOBAL_STATE
package dev.ctas7.foundation.heartbeat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the orchestrator publishes of all crates together (RFC-9051 section 3.3).
 *
 * <p>A message has a size limit, so the map and the lists hold at most {@value #MOST_ENTRIES} entries, the worst first;
 * the totals count all.
 *
 * @param crates status by crate name, in the order given
 * @param cratesTruncated whether {@code crates} lacks some crates
 * @param totalCrates how many crates are known, not negative
 * @param healthyCrates how many of them are healthy, at most {@code totalCrates}
 * @param unauthorizedCrates names of crates without foundation-core
 * @param missingHeartbeats names of crates that fell silent
 * @param ecosystemHealth healthy, degraded or unhealthy, as {@link #judge} has it
 * @param hashIntegrity false when any state hash differs from a configured one
 * @param lastUpdateMs the orchestrator's clock, milliseconds since 1970-01-01T00:00Z
 */
public record GlobalHeartbeatState(
        Map<String, CrateHeartbeatStatus> crates,
        boolean cratesTruncated,
        long totalCrates,
        long healthyCrates,
        List<String> unauthorizedCrates,
        List<String> missingHeartbeats,
        HealthStatus ecosystemHealth,
        boolean hashIntegrity,
        long lastUpdateMs) {
    /** The most entries of the map and of each list. */
    public static final int MOST_ENTRIES = 1000;

    /**
     * Copies the collections and checks every component.
     *
     * @throws IllegalArgumentException if a component is out of its range; the message lists all of them
     */
    public GlobalHeartbeatState {
        crates = Collections.unmodifiableMap(new LinkedHashMap<>(crates));
        unauthorizedCrates = List.copyOf(unauthorizedCrates);
        missingHeartbeats = List.copyOf(missingHeartbeats);
        Problems problems = new Problems()
                .between("crates", crates.size(), 0, Math.max(0, Math.min(MOST_ENTRIES, totalCrates)))
                .notNegative("total_crates", totalCrates)
                .between("healthy_crates", healthyCrates, 0, Math.max(0, totalCrates))
                .between("unauthorized_crates", unauthorizedCrates.size(), 0, MOST_ENTRIES)
                .between("missing_heartbeats", missingHeartbeats.size(), 0, MOST_ENTRIES)
                .require(
                        ecosystemHealth.compareTo(HealthStatus.UNHEALTHY) <= 0,
                        "ecosystem_health",
                        ecosystemHealth.wire(),
                        "must be one of healthy, degraded, unhealthy")
                .notNegative("last_update_ms", lastUpdateMs);
        crates.forEach((name, status) ->
                problems.require(name.equals(status.crateName()), "crates", name, "must be its entry's crate_name"));
        unauthorizedCrates.forEach(name -> problems.text("unauthorized_crates", name, HeartbeatConfig.LONGEST_NAME));
        missingHeartbeats.forEach(name -> problems.text("missing_heartbeats", name, HeartbeatConfig.LONGEST_NAME));
        problems.throwIfAny("global heartbeat state");
    }

    /**
     * Judges all crates together: unhealthy when any is unauthorized or more than half are missing, degraded when any
     * is missing or not healthy, else healthy. No crates at all are healthy.
     *
     * @param total how many crates are known
     * @param healthy how many of them are healthy
     * @param unauthorized how many of them are without foundation-core
     * @param missing how many of them fell silent
     */
    public static HealthStatus judge(long total, long healthy, long unauthorized, long missing) {
        if (unauthorized > 0 || missing > total - missing) {
            return HealthStatus.UNHEALTHY;
        }
        return missing > 0 || healthy < total ? HealthStatus.DEGRADED : HealthStatus.HEALTHY;
    }
}
