// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_PARSE_OBJECT_FIELDS
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonToken;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What has been read of a heartbeat so far. */
final class HeartbeatFields {
    private final String path;
    private @Nullable HeartbeatConfig config;
    private @Nullable String token;
    private @Nullable String stateHash;
    private @Nullable String health;
    private @Nullable Long timestamp;
    private @Nullable Long sequence;
    private @Nullable String runId;

    /**
     * Fields of the heartbeat at a path: empty for the message itself, else with its dot, as {@code last_heartbeat.}.
     */
    HeartbeatFields(String path) {
        this.path = path;
    }

    void read(String key, Cursor cursor) throws IOException, WireException {
        switch (key) {
            case "config" -> config = readConfig(cursor);
            case "foundation_token" -> token = cursor.text(path, key);
            case "state_hash" -> stateHash = cursor.text(path, key);
            case "health" -> health = cursor.text(path, key);
            case "timestamp_ms" -> timestamp = cursor.number(path, key);
            case "sequence" -> sequence = cursor.number(path, key);
            case "run_id" -> runId = cursor.text(path, key);
            default -> cursor.skip();
        }
    }

    private @Nullable HeartbeatConfig readConfig(Cursor cursor) throws IOException, WireException {
        if (cursor.token() == JsonToken.VALUE_NULL) {
            return null;
        }
        ConfigFields fields = new ConfigFields(path + "config.");
        cursor.object(path + "config.", fields::read);
        return fields.config();
    }

    LocalHeartbeat heartbeat() throws WireException {
        return new LocalHeartbeat(
                Cursor.present(path, "config", config),
                token == null ? "" : token,
                Cursor.present(path, "state_hash", stateHash),
                Words.known(path + "health", health, HealthStatus.values(), HealthStatus::wire),
                Cursor.present(path, "timestamp_ms", timestamp),
                Cursor.present(path, "sequence", sequence),
                runId);
    }
}
