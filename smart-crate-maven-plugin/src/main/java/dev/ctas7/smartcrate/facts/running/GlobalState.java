// SPDX-License-Identifier: Apache-2.0
// STATE_HOLD_ORCHESTRATOR_ANSWER
package dev.ctas7.smartcrate.facts.running;

import java.util.List;

/** What became of asking the orchestrator for its global state. */
public sealed interface GlobalState {
    /**
     * Nobody asked.
     *
     * @param reason why not although the user wants it; empty when the user does not
     */
    record NotAsked(String reason) implements GlobalState {}

    /**
     * There was no answer, or one too old to be of a running orchestrator.
     *
     * @param where whom was asked
     * @param reason what happened, in words for the user
     */
    record Unreachable(String where, String reason) implements GlobalState {}

    /**
     * There was an answer, and nobody can believe it.
     *
     * @param where whom was asked
     * @param reason what is wrong with it, in words for the user
     */
    record Untrusted(String where, String reason) implements GlobalState {}

    /**
     * An orchestrator's view of all crates.
     *
     * @param where whom was asked
     * @param crates how many crates it knows, not negative
     * @param healthy how many of them are healthy, at most {@code crates}
     * @param unauthorized crates without foundation-core
     * @param missing crates that fell silent
     * @param hashIntegrity whether no state hash differs from a configured one
     * @param listLimit how many names a list holds at most; a list that long may lack some
     */
    record Known(
            String where,
            long crates,
            long healthy,
            List<String> unauthorized,
            List<String> missing,
            boolean hashIntegrity,
            int listLimit)
            implements GlobalState {
        /** Copies the lists and checks the counts. */
        public Known {
            unauthorized = List.copyOf(unauthorized);
            missing = List.copyOf(missing);
            if (healthy < 0 || healthy > crates) {
                throw new IllegalArgumentException(healthy + " of " + crates + " crates healthy cannot be");
            }
        }

        /** How many names a list holds, with a word that says when there may be more. */
        public String count(List<String> names) {
            return names.size() < listLimit ? String.valueOf(names.size()) : "at least " + names.size();
        }
    }
}
