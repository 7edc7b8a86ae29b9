// SPDX-License-Identifier: Apache-2.0
// SCORE_HOLD_HEARTBEAT_EVIDENCE
package dev.ctas7.smartcrate.score;

import java.util.List;

/**
 * What Gate 0 found out of this crate and those around it, as far as the score needs it.
 *
 * @param local health endpoints that say so
 * @param global whether the global check found no failure
 * @param nodes crates that are healthy
 * @param unauthorized names of the crates that cannot prove themselves, in any order, each once
 */
public record HeartbeatEvidence(Share local, Share global, Share nodes, List<String> unauthorized) {
    /** How evidence begins that a person can complete by mending what runs. */
    public static final String RUNNING = "the running system ";

    /** Why no health endpoint was asked when there is none. */
    public static final String NO_ENDPOINT = "no health endpoint given";

    /** Copies the list, sorted and without repetition. */
    public HeartbeatEvidence {
        unauthorized = unauthorized.stream().sorted().distinct().toList();
    }

    /**
     * What a build says that asks nothing of the network.
     *
     * @param looked what the global check looked at
     * @param healthy crates of the reactor with nothing against them, 0 to {@code active}
     * @param active crates of the reactor, this one included
     * @param unauthorized names of the crates that cannot prove themselves
     */
    public static HeartbeatEvidence offline(String looked, int healthy, int active, List<String> unauthorized) {
        return new HeartbeatEvidence(
                Share.unmeasured(NO_ENDPOINT),
                Share.of(unauthorized.isEmpty(), looked),
                reactor(healthy, active),
                unauthorized);
    }

    /** The crates of the reactor. */
    public static Share reactor(int healthy, int active) {
        return new Share(true, healthy, active, healthy + " of " + active + " crates of the reactor healthy");
    }

    /** Nothing was checked. */
    public static HeartbeatEvidence unmeasured(String why) {
        Share none = Share.unmeasured(why);
        return new HeartbeatEvidence(Share.unmeasured(NO_ENDPOINT), none, none, List.of());
    }
}
