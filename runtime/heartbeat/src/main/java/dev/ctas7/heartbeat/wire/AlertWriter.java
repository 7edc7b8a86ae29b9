// SPDX-License-Identifier: Apache-2.0
// ALERT_ENCODE_WIRE_MESSAGE
package dev.ctas7.heartbeat.wire;

import dev.ctas7.heartbeat.alert.Alert;

/** Writes alerts. Safe for use by several threads. */
public final class AlertWriter {
    private final JsonBytes bytes = new JsonBytes();

    /** One alert as bytes that {@link AlertReader} reads back as an equal one. */
    public byte[] write(Alert alert) {
        return bytes.object(256, json -> {
            json.writeStringField("crate_name", alert.crateName());
            json.writeStringField("violation", alert.violation().wire());
            json.writeStringField("severity", alert.severity().wire());
            json.writeStringField("reason", alert.reason());
            json.writeNumberField("timestamp_ms", alert.timestampMs());
        });
    }
}
