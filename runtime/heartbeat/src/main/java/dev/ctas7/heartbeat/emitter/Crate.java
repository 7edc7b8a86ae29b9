// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_BEATING_IDENTITY
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;

/**
 * Who beats.
 *
 * @param config what every beat says of the crate
 * @param token the foundation's token; empty when the crate cannot show its proof
 * @param stateHash constant for one build
 * @param runId names this run of the process
 */
record Crate(HeartbeatConfig config, String token, String stateHash, String runId) {
    Crate withIntervalMs(long intervalMs) {
        return new Crate(config.withIntervalMs(intervalMs), token, stateHash, runId);
    }
}
