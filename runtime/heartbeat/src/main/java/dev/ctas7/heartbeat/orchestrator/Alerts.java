// SPDX-License-Identifier: Apache-2.0
// ALERT_NOTIFY_CONFIGURED_SINK
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.metrics.HeartbeatMetrics;
import dev.ctas7.heartbeat.text.OneLine;

/** Words alerts, counts them and raises them. */
final class Alerts {
    private final AlertSink sink;
    private final HeartbeatMetrics metrics;
    private final Clocks clocks;

    Alerts(AlertSink sink, HeartbeatMetrics metrics, Clocks clocks) {
        this.sink = sink;
        this.metrics = metrics;
        this.clocks = clocks;
    }

    /** Raises one alert about a crate, for a reason that may hold what strangers sent. */
    void raise(String crateName, Violation violation, String reason) {
        String shown = reason.isBlank() ? violation.wire() : OneLine.of(reason, Alert.LONGEST_REASON);
        sink.raise(Alert.of(crateName, violation, shown, clocks.wallMs()));
        metrics.alert(violation);
    }

    /** The reason of a hash mismatch. */
    static String wrongHash(String expected, String actual) {
        return "sent state_hash '" + OneLine.of(actual, 200) + "' but configured is " + OneLine.of(expected, 300)
                + "; deploy the configured build, or configure the new hash";
    }

    /** The reason of a missing heartbeat. */
    static String silent(long silenceMs) {
        return "has been silent for " + silenceMs + " ms and did not say that it stops; look whether its process runs"
                + " and reaches the server";
    }
}
