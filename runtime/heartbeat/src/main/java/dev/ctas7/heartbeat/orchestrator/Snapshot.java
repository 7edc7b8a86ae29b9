// SPDX-License-Identifier: Apache-2.0
// SNAPSHOT_HOLD_JUDGED_CRATES
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import java.util.function.ObjLongConsumer;

/** What one orchestrator thinks of all its crates at one moment. */
public interface Snapshot {
    /** The message that everybody gets: bounded, the worst crates first. */
    GlobalHeartbeatState state();

    /** How many crates are without foundation-core; the state names at most a thousand of them. */
    default long unauthorizedTotal() {
        return state().unauthorizedCrates().size();
    }

    /** How many crates fell silent; the state names at most a thousand of them. */
    default long missingTotal() {
        return state().missingHeartbeats().size();
    }

    /**
     * Hands over every crate, in no order and without its last heartbeat; may be a little newer than the state.
     *
     * @param consumer given each crate, and the milliseconds between two of its heartbeats
     */
    void forEach(ObjLongConsumer<CrateHeartbeatStatus> consumer);
}
