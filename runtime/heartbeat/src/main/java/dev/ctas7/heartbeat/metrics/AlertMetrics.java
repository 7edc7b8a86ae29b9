// SPDX-License-Identifier: Apache-2.0
// METRIC_COUNT_ALERT_FATES
package dev.ctas7.heartbeat.metrics;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what becomes of the alerts that one orchestrator raises, where several share the alerting. */
public final class AlertMetrics implements AutoCloseable {
    private final MeterSet meters;

    /** Meters of one orchestrator; {@link #close} takes them out again. */
    public AlertMetrics(MeterRegistry registry, AlertReading reading) {
        meters = new MeterSet(registry);
        meters.count("alerts.published", "alerts published by this orchestrator", reading, AlertReading::published);
        meters.count(
                "alerts.suppressed",
                "alerts not repeated within a minute of their crate's last",
                reading,
                AlertReading::suppressed);
        meters.count(
                "alerts.left.out", "alerts not published because there were too many", reading, AlertReading::leftOut);
    }

    /** Takes the meters out of their registry. */
    @Override
    public void close() {
        meters.close();
    }
}
