// SPDX-License-Identifier: Apache-2.0
// ALERT_DEFINE_DELIVERY_CONTRACT
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.heartbeat.alert.Alert;

/**
 * Takes alerts to whom they concern. Safe for several threads.
 *
 * <p>Called for every heartbeat that is not as it should be, however often: limiting the rate is the sink's work, and
 * the call must be cheap.
 */
@FunctionalInterface
public interface AlertSink {
    /** Takes one alert; never throws and never waits. */
    void raise(Alert alert);
}
