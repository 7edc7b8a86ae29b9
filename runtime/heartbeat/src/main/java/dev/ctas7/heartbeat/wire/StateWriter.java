// SPDX-License-Identifier: Apache-2.0
// STATE_ENCODE_WIRE_MESSAGE
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.io.IOException;
import java.util.List;

/** Writes global states. Safe for use by several threads. */
public final class StateWriter {
    private final JsonBytes bytes = new JsonBytes();

    /** One state as bytes that {@link StateReader} reads back as an equal one. */
    public byte[] write(GlobalHeartbeatState state) {
        return bytes.object(512 + 256 * state.crates().size(), json -> fields(json, state));
    }

    /** One crate's status as an object of its own, as it stands in {@code crates}. */
    public byte[] write(CrateHeartbeatStatus status) {
        return bytes.object(256, json -> crate(json, status));
    }

    static void fields(JsonGenerator json, GlobalHeartbeatState state) throws IOException {
        json.writeObjectFieldStart("crates");
        for (CrateHeartbeatStatus status : state.crates().values()) {
            json.writeObjectFieldStart(status.crateName());
            crate(json, status);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeBooleanField("crates_truncated", state.cratesTruncated());
        json.writeNumberField("total_crates", state.totalCrates());
        json.writeNumberField("healthy_crates", state.healthyCrates());
        names(json, "unauthorized_crates", state.unauthorizedCrates());
        names(json, "missing_heartbeats", state.missingHeartbeats());
        json.writeStringField("ecosystem_health", state.ecosystemHealth().wire());
        json.writeBooleanField("hash_integrity", state.hashIntegrity());
        json.writeNumberField("last_update_ms", state.lastUpdateMs());
    }

    static void crate(JsonGenerator json, CrateHeartbeatStatus status) throws IOException {
        json.writeStringField("crate_name", status.crateName());
        LocalHeartbeat last = status.lastHeartbeat();
        if (last != null) {
            json.writeObjectFieldStart("last_heartbeat");
            HeartbeatWriter.fields(json, last);
            json.writeEndObject();
        }
        json.writeNumberField("last_seen_ms", status.lastSeenMs());
        json.writeBooleanField("has_foundation_core", status.hasFoundationCore());
        json.writeStringField("health", status.health().wire());
        json.writeNumberField("missed_count", status.missedCount());
    }

    private static void names(JsonGenerator json, String key, List<String> names) throws IOException {
        json.writeArrayFieldStart(key);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
