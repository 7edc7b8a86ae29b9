// SPDX-License-Identifier: Apache-2.0
// STATE_LIMIT_MESSAGE_SIZE
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes a state fit into a message under 512 KiB, whatever names crates gave themselves.
 *
 * <p>A thousand usual names take 200 KB. For longer ones first the last heartbeats go, then the less bad half of the
 * entries, as often as needed; the totals stay.
 */
final class StateFit {
    /** The largest message in bytes: a kibibyte of the 512 is left for a seal and for headers. */
    static final int MOST_BYTES = 511 * 1024;

    private StateFit() {}

    /** The state's bytes, of as much of it as fits. */
    static byte[] write(GlobalHeartbeatState state, Function<GlobalHeartbeatState, byte[]> writer) {
        byte[] bytes = writer.apply(state);
        int entries = GlobalHeartbeatState.MOST_ENTRIES;
        while (bytes.length > MOST_BYTES) {
            bytes = writer.apply(first(state, entries));
            entries /= 2;
        }
        return bytes;
    }

    private static GlobalHeartbeatState first(GlobalHeartbeatState state, int entries) {
        Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
        state.crates().values().stream()
                .limit(entries)
                .forEach(status -> crates.put(status.crateName(), withoutHeartbeat(status)));
        return new GlobalHeartbeatState(
                crates,
                crates.size() < state.totalCrates(),
                state.totalCrates(),
                state.healthyCrates(),
                first(state.unauthorizedCrates(), entries),
                first(state.missingHeartbeats(), entries),
                state.ecosystemHealth(),
                state.hashIntegrity(),
                state.lastUpdateMs());
    }

    private static List<String> first(List<String> names, int entries) {
        return names.subList(0, Math.min(names.size(), entries));
    }

    static CrateHeartbeatStatus withoutHeartbeat(CrateHeartbeatStatus status) {
        return status.lastHeartbeat() == null
                ? status
                : new CrateHeartbeatStatus(
                        status.crateName(),
                        null,
                        status.lastSeenMs(),
                        status.hasFoundationCore(),
                        status.health(),
                        status.missedCount());
    }
}
