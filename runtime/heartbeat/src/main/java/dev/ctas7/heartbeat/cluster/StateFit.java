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
 * <p>A thousand usual names take 200 KB. Of what is longer first the last heartbeats go, those of the less bad half, as
 * often as needed, then likewise the entries; the totals stay.
 */
final class StateFit {
    /** The largest state in bytes: a nonce and a tag may come on top. */
    static final int MOST_BYTES = 512 * 1024 - 32;

    private static final int FEW_HEARTBEATS = 100;

    private StateFit() {}

    /** The state's bytes, of as much of it as fits. */
    static byte[] write(GlobalHeartbeatState state, Function<GlobalHeartbeatState, byte[]> writer) {
        byte[] bytes = writer.apply(state);
        int entries = GlobalHeartbeatState.MOST_ENTRIES;
        int heartbeats = entries / 2;
        while (bytes.length > MOST_BYTES) {
            bytes = writer.apply(first(state, entries, heartbeats));
            entries = heartbeats == 0 ? entries / 2 : entries;
            heartbeats = heartbeats < FEW_HEARTBEATS ? 0 : heartbeats / 2;
        }
        return bytes;
    }

    private static GlobalHeartbeatState first(GlobalHeartbeatState state, int entries, int heartbeats) {
        Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
        for (CrateHeartbeatStatus status : state.crates().values()) {
            if (crates.size() == entries) {
                break;
            }
            crates.put(status.crateName(), crates.size() < heartbeats ? status : withoutHeartbeat(status));
        }
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
