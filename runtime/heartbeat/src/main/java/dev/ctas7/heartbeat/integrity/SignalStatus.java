// SPDX-License-Identifier: Apache-2.0
// SIGNAL_NAME_HEALTH_LEVEL
package dev.ctas7.heartbeat.integrity;

import java.util.Locale;

/** How a domain, or all of them together, is doing. In the order of severity. */
public enum SignalStatus {
    /** No issues detected. */
    HEALTHY(0, 0),
    /** Issues detected that stop nobody. */
    AT_RISK(10, 1),
    /** Significant issues. */
    DEGRADED(20, 3);

    private final int deduction;
    private final int weight;

    SignalStatus(int deduction, int weight) {
        this.deduction = deduction;
        this.weight = weight;
    }

    /** The word in documents. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a signal of this status takes off the score of 100. */
    int deduction() {
        return deduction;
    }

    /** What an issue of this status weighs when issues are ranked. */
    int weight() {
        return weight;
    }

    SignalStatus worse(SignalStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
