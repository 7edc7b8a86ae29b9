// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_ENCODE_WIRE_MESSAGE
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.io.IOException;

/** Writes heartbeats; what is null is left out. Safe for use by several threads. */
public final class HeartbeatWriter {
    private final JsonBytes bytes = new JsonBytes();

    /** One heartbeat as bytes that {@link HeartbeatReader} reads back as an equal one. */
    public byte[] write(LocalHeartbeat heartbeat) {
        return bytes.object(384, json -> fields(json, heartbeat));
    }

    static void fields(JsonGenerator json, LocalHeartbeat heartbeat) throws IOException {
        json.writeObjectFieldStart("config");
        config(json, heartbeat.config());
        json.writeEndObject();
        json.writeStringField("foundation_token", heartbeat.foundationToken());
        json.writeStringField("state_hash", heartbeat.stateHash());
        json.writeStringField("health", heartbeat.health().wire());
        json.writeNumberField("timestamp_ms", heartbeat.timestampMs());
        json.writeNumberField("sequence", heartbeat.sequence());
        JsonBytes.optional(json, "run_id", heartbeat.runId());
    }

    private static void config(JsonGenerator json, HeartbeatConfig config) throws IOException {
        json.writeStringField("crate_name", config.crateName());
        json.writeStringField("crate_version", config.crateVersion());
        json.writeStringField("sx9_version", config.sx9Version());
        json.writeNumberField("interval_ms", config.intervalMs());
        Integer port = config.servicePort();
        if (port != null) {
            json.writeNumberField("service_port", port);
        }
        JsonBytes.optional(json, "foundation_tier", config.foundationTier());
        JsonBytes.optional(json, "domain", config.domain());
    }
}
