// SPDX-License-Identifier: Apache-2.0
// SURROUNDING_HOLD_ORCHESTRATOR_PARTS
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.trust.Inbound;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * What an orchestrator works with; all of it stays its caller's, who closes it after the orchestrator.
 *
 * @param bus where heartbeats come from
 * @param inbound opens them
 * @param alerts takes alerts
 * @param states takes a snapshot each loop
 * @param meters where it counts
 * @param clocks what time it is
 */
public record Surroundings(
        HeartbeatBus bus, Inbound inbound, AlertSink alerts, StateSink states, MeterRegistry meters, Clocks clocks) {
    /** The same with other clocks. */
    public Surroundings withClocks(Clocks newClocks) {
        return new Surroundings(bus, inbound, alerts, states, meters, newClocks);
    }
}
