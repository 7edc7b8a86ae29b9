// SPDX-License-Identifier: Apache-2.0
// STATE_PARSE_OBJECT_FIELDS
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonToken;
import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been read of a global state so far. */
final class StateFields {
    private static final int MOST = GlobalHeartbeatState.MOST_ENTRIES;

    private final Map<String, CrateHeartbeatStatus> crates = new LinkedHashMap<>();
    private boolean truncated;
    private @Nullable Long total;
    private @Nullable Long healthy;
    private List<String> unauthorized = List.of();
    private List<String> missing = List.of();
    private @Nullable String ecosystem;
    private @Nullable Boolean integrity;
    private @Nullable Long lastUpdate;

    void read(String key, Cursor cursor) throws IOException, WireException {
        switch (key) {
            case "crates" -> readCrates(cursor);
            case "crates_truncated" -> truncated = Boolean.TRUE.equals(cursor.truth(key));
            case "total_crates" -> total = cursor.number(key);
            case "healthy_crates" -> healthy = cursor.number(key);
            case "unauthorized_crates" -> unauthorized = cursor.texts(key, MOST);
            case "missing_heartbeats" -> missing = cursor.texts(key, MOST);
            case "ecosystem_health" -> ecosystem = cursor.text(key);
            case "hash_integrity" -> integrity = cursor.truth(key);
            case "last_update_ms" -> lastUpdate = cursor.number(key);
            default -> cursor.skip();
        }
    }

    private void readCrates(Cursor cursor) throws IOException, WireException {
        if (cursor.token() == JsonToken.VALUE_NULL) {
            return;
        }
        cursor.object("crates.", (name, entry) -> {
            if (crates.size() == MOST) {
                throw new WireException("crates must hold at most " + MOST + " entries");
            }
            String path = "crates." + Cursor.shown(name) + ".";
            StatusFields fields = new StatusFields(path);
            entry.object(path, fields::read);
            crates.put(name, fields.status());
        });
    }

    GlobalHeartbeatState state() throws WireException {
        return new GlobalHeartbeatState(
                crates,
                truncated,
                Cursor.present("total_crates", total),
                Cursor.present("healthy_crates", healthy),
                unauthorized,
                missing,
                Words.known("ecosystem_health", ecosystem, HealthStatus.values(), HealthStatus::wire),
                Cursor.present("hash_integrity", integrity),
                Cursor.present("last_update_ms", lastUpdate));
    }
}
