// SPDX-License-Identifier: Apache-2.0
// ALERT_PARSE_BOUNDED_MESSAGE
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Severity;
import dev.ctas7.heartbeat.alert.Violation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads alerts, as leniently as {@link HeartbeatReader} reads heartbeats. Safe for use by several threads. */
public final class AlertReader {
    private final JsonFactory factory = JsonBytes.boundedFactory(HeartbeatReader.MOST_BYTES);

    /**
     * Reads one alert.
     *
     * @throws WireException if the bytes are none
     */
    public Alert read(byte[] payload) throws WireException {
        if (payload.length > HeartbeatReader.MOST_BYTES) {
            throw new WireException(
                    "payload was " + payload.length + " bytes but must be at most " + HeartbeatReader.MOST_BYTES);
        }
        try (JsonParser json = factory.createParser(payload)) {
            Cursor cursor = new Cursor(json);
            Fields fields = new Fields();
            cursor.object("", fields::read);
            cursor.end();
            return fields.alert();
        } catch (IOException e) {
            throw new WireException("payload was no JSON: " + Cursor.reason(e));
        } catch (IllegalArgumentException e) {
            throw new WireException(String.valueOf(e.getMessage()));
        }
    }

    /** What has been read so far. */
    private static final class Fields {
        private @Nullable String crateName;
        private @Nullable String violation;
        private @Nullable String severity;
        private @Nullable String reason;
        private @Nullable Long timestamp;

        void read(String key, Cursor cursor) throws IOException, WireException {
            switch (key) {
                case "crate_name" -> crateName = cursor.text(key);
                case "violation" -> violation = cursor.text(key);
                case "severity" -> severity = cursor.text(key);
                case "reason" -> reason = cursor.text(key);
                case "timestamp_ms" -> timestamp = cursor.number(key);
                default -> cursor.skip();
            }
        }

        Alert alert() throws WireException {
            return new Alert(
                    Cursor.present("crate_name", crateName),
                    Words.known("violation", violation, Violation.values(), Violation::wire),
                    Words.known("severity", severity, Severity.values(), Severity::wire),
                    Cursor.present("reason", reason),
                    Cursor.present("timestamp_ms", timestamp));
        }
    }
}
