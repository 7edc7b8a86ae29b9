// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_HOLD_JUDGED_NEIGHBOURS
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what the global check finds: crates that are healthy, and findings about those that are not. */
final class Neighbours {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> unauthorized = new TreeSet<>();
    private int active;
    private int healthy;
    private int claims;

    /** A crate of the reactor with nothing against it. */
    void healthy() {
        active++;
        healthy++;
    }

    /** A crate of the reactor that cannot prove itself, and why. */
    void unhealthy(String name, Finding finding) {
        active++;
        unauthorized.add(name);
        findings.add(finding);
    }

    /** A dependency that claims to be a crate, with the finding against it, if any. */
    void claim(String name, List<Finding> against) {
        claims++;
        if (!against.isEmpty()) {
            unauthorized.add(name);
            findings.addAll(against);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Names, sorted. */
    List<String> unauthorized() {
        return List.copyOf(unauthorized);
    }

    /** Crates of the reactor beside this one. */
    int active() {
        return active;
    }

    int healthyOnes() {
        return healthy;
    }

    /** Dependencies that claim to be a crate. */
    int claims() {
        return claims;
    }
}
