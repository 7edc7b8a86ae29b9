// SPDX-License-Identifier: Apache-2.0
// ANSWER_HOLD_QUERY_OUTCOME
package dev.ctas7.heartbeat.query;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;

/** What became of asking for the global state. */
public sealed interface StateAnswer {
    /** Where a state came from. */
    enum Source {
        /** An orchestrator answered. */
        ORCHESTRATOR,
        /** No orchestrator answered, and the newest state was still in the key-value store. */
        KEY_VALUE
    }

    /** An orchestrator that runs thinks this. */
    record Known(GlobalHeartbeatState state, Source source) implements StateAnswer {}

    /**
     * There was no answer in time, or only one that is too old to be of an orchestrator that runs.
     *
     * @param reason one line for people
     */
    record Unreachable(String reason) implements StateAnswer {}

    /**
     * There was an answer, but it is not signed as the key ring asks, or is no global state.
     *
     * @param reason one line for people
     */
    record Untrusted(String reason) implements StateAnswer {}
}
