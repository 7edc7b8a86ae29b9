// SPDX-License-Identifier: Apache-2.0
// PARTITION_HOLD_COUNTED_STATE
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;

/**
 * What the orchestrators of one partition think of its crates, with counts that do not end at a thousand.
 *
 * @param state the partition's crates
 * @param unauthorizedTotal how many of them are without foundation-core, not negative
 * @param missingTotal how many of them fell silent, not negative
 */
public record PartialState(GlobalHeartbeatState state, long unauthorizedTotal, long missingTotal) {
    /** Counts at least what the state names. */
    public PartialState {
        unauthorizedTotal =
                Math.max(unauthorizedTotal, state.unauthorizedCrates().size());
        missingTotal = Math.max(missingTotal, state.missingHeartbeats().size());
    }
}
