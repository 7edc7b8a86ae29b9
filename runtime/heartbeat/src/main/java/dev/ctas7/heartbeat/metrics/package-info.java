// SPDX-License-Identifier: Apache-2.0
/**
 * What is counted, and where a Prometheus server reads it.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.metrics.HeartbeatMetrics}. Each meter has its line in {@code docs/metrics.md}.
 */
@NullMarked
package dev.ctas7.heartbeat.metrics;

import org.jspecify.annotations.NullMarked;
