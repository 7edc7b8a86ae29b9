// SPDX-License-Identifier: Apache-2.0
// BUS_DEFINE_STATUS_SOURCE
package dev.ctas7.heartbeat.metrics;

import dev.ctas7.heartbeat.bus.BusStatus;

/** Says how a bus is doing at the moment it is asked. */
@FunctionalInterface
public interface BusReading {
    /** As {@link dev.ctas7.heartbeat.bus.HeartbeatBus#status}. */
    BusStatus status();
}
