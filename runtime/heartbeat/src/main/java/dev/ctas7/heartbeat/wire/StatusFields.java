// SPDX-License-Identifier: Apache-2.0
// STATUS_PARSE_OBJECT_FIELDS
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonToken;
import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What has been read of one crate's status so far. */
final class StatusFields {
    private final String path;
    private @Nullable String crateName;
    private @Nullable LocalHeartbeat last;
    private @Nullable Long lastSeen;
    private @Nullable Boolean hasFoundationCore;
    private @Nullable String health;
    private @Nullable Long missed;

    /** Fields of the status at a path, with its dot. */
    StatusFields(String path) {
        this.path = path;
    }

    void read(String key, Cursor cursor) throws IOException, WireException {
        switch (key) {
            case "crate_name" -> crateName = cursor.text(path + key);
            case "last_heartbeat" -> last = readHeartbeat(cursor);
            case "last_seen_ms" -> lastSeen = cursor.number(path + key);
            case "has_foundation_core" -> hasFoundationCore = cursor.truth(path + key);
            case "health" -> health = cursor.text(path + key);
            case "missed_count" -> missed = cursor.number(path + key);
            default -> cursor.skip();
        }
    }

    private @Nullable LocalHeartbeat readHeartbeat(Cursor cursor) throws IOException, WireException {
        if (cursor.token() == JsonToken.VALUE_NULL) {
            return null;
        }
        HeartbeatFields fields = new HeartbeatFields(path + "last_heartbeat.");
        cursor.object(path + "last_heartbeat.", fields::read);
        return fields.heartbeat();
    }

    CrateHeartbeatStatus status() throws WireException {
        return new CrateHeartbeatStatus(
                Cursor.present(path + "crate_name", crateName),
                last,
                Cursor.present(path + "last_seen_ms", lastSeen),
                Cursor.present(path + "has_foundation_core", hasFoundationCore),
                Words.known(path + "health", health, HealthStatus.values(), HealthStatus::wire),
                Cursor.present(path + "missed_count", missed));
    }
}
