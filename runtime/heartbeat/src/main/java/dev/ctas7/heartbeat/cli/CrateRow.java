// SPDX-License-Identifier: Apache-2.0
// ROW_HOLD_WATCHED_CRATE
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of the watched table.
 *
 * @param crate the crate's name
 * @param condition what is to be thought of it
 * @param silence how long it has not been heard, in tenths of a second when short
 * @param missed heartbeats missed since
 */
record CrateRow(String crate, Condition condition, String silence, long missed) {
    /** What is to be thought of a crate, the worst first. */
    enum Condition {
        UNAUTHORIZED,
        MISSING,
        UNHEALTHY,
        DEGRADED,
        STOPPING,
        STARTING,
        HEALTHY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The rows of a state, the worst first, then by name.
     *
     * @param ageMs milliseconds since the state arrived here
     */
    static List<CrateRow> of(GlobalHeartbeatState state, long ageMs) {
        Set<String> unauthorized = new HashSet<>(state.unauthorizedCrates());
        Set<String> missing = new HashSet<>(state.missingHeartbeats());
        List<CrateRow> rows = new ArrayList<>();
        for (CrateHeartbeatStatus status : state.crates().values()) {
            rows.add(new CrateRow(
                    status.crateName(),
                    judged(status, unauthorized, missing),
                    silence(state.lastUpdateMs() - status.lastSeenMs() + ageMs),
                    status.missedCount()));
        }
        rows.sort(Comparator.comparing(CrateRow::condition).thenComparing(CrateRow::crate));
        return rows;
    }

    private static Condition judged(CrateHeartbeatStatus status, Set<String> unauthorized, Set<String> missing) {
        if (unauthorized.contains(status.crateName()) || !status.hasFoundationCore()) {
            return Condition.UNAUTHORIZED;
        }
        if (missing.contains(status.crateName())) {
            return Condition.MISSING;
        }
        return Condition.valueOf(status.health().name());
    }

    private static String silence(long ms) {
        long known = Math.max(0, ms);
        if (known < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", known / 1000.0);
        }
        return known < 3_600_000 ? known / 60_000 + " min" : known / 3_600_000 + " h";
    }
}
