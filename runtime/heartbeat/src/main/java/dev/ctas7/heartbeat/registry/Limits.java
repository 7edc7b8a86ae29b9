// SPDX-License-Identifier: Apache-2.0
// LIMITS_HOLD_REGISTRY_BOUNDS
package dev.ctas7.heartbeat.registry;

/**
 * How much is remembered at most, so that nobody who can send can make the orchestrator's memory run out.
 *
 * @param mostCrates known crates; when there are so many, a new name is refused and none is pushed out; 1,000,000 by
 *     default, 1 to 16,000,000
 * @param mostStrangers names known only from unauthorized heartbeats; the one that was silent longest makes room;
 *     10,000 by default, 1 to 1,000,000
 * @param mostRuns runs remembered for a crate, which is how many replicas can have their duplicates told; 8 by default,
 *     1 to 64
 * @param mostAlerts alerts about missing crates in one loop; 1,000 by default, 1 to 1,000,000
 */
public record Limits(int mostCrates, int mostStrangers, int mostRuns, int mostAlerts) {
    /** A million crates, ten thousand strangers, eight runs, a thousand alerts. */
    public static final Limits DEFAULT = new Limits(1_000_000, 10_000, 8, 1000);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of its range; the message lists all of them
     */
    public Limits {
        new SettingProblems()
                .between("limits.most-crates", mostCrates, 1, 16_000_000)
                .between("limits.most-strangers", mostStrangers, 1, 1_000_000)
                .between("limits.most-runs", mostRuns, 1, 64)
                .between("limits.most-alerts", mostAlerts, 1, 1_000_000)
                .throwIfAny("registry limits");
    }

    /** The same with another number of crates. */
    public Limits withMostCrates(int newMostCrates) {
        return new Limits(newMostCrates, mostStrangers, mostRuns, mostAlerts);
    }

    /** The same with another number of strangers. */
    public Limits withMostStrangers(int newMostStrangers) {
        return new Limits(mostCrates, newMostStrangers, mostRuns, mostAlerts);
    }

    /** The same with another number of runs. */
    public Limits withMostRuns(int newMostRuns) {
        return new Limits(mostCrates, mostStrangers, newMostRuns, mostAlerts);
    }

    /** The same with another number of alerts. */
    public Limits withMostAlerts(int newMostAlerts) {
        return new Limits(mostCrates, mostStrangers, mostRuns, newMostAlerts);
    }
}
