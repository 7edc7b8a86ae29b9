// SPDX-License-Identifier: Apache-2.0
// GAUGE_HOLD_CLOCKS_AND_COUNTS
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.heartbeat.metrics.HeartbeatMetrics;

/** What every part of an orchestrator reads the time from and counts with. */
record Gauges(HeartbeatMetrics metrics, Clocks clocks) {}
