// SPDX-License-Identifier: Apache-2.0
// TRUST_EXPLAIN_EACH_STATE
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.DependencyTrust;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the states of trust mean, and short names for what they are said of. */
final class TrustWords {
    private TrustWords() {}

    static String meaning(DependencyTrust.State state) {
        return switch (state) {
            case FOUNDATION -> "the audited foundation, pinned by its bytes";
            case PROVEN -> "a smart crate with a valid proof";
            case LOCKED -> "no smart crate, and just what the lock holds";
            case UNLOCKED -> "no smart crate, and no lock speaks of it";
            case CHANGED -> "not what the lock holds";
            case UNAUTHORIZED -> "claims to be a smart crate or the foundation, and cannot prove it";
        };
    }

    /** {@code artifact} of {@code group:artifact:version}. */
    static String name(DependencyTrust dependency) {
        String[] parts = dependency.coordinates().split(":", -1);
        return parts.length > 1 ? parts[1] : dependency.coordinates();
    }

    /** {@code version} of {@code group:artifact:version}; empty when there is none. */
    static String version(DependencyTrust dependency) {
        String[] parts = dependency.coordinates().split(":", -1);
        return parts.length > 2 ? parts[parts.length - 1] : "";
    }

    /** {@code 2 locked, 1 unauthorized}, worst first. */
    static String tally(List<DependencyTrust> dependencies) {
        List<String> parts = new ArrayList<>();
        for (DependencyTrust.State state : worstFirst()) {
            long count = dependencies.stream()
                    .filter(dependency -> dependency.state() == state)
                    .count();
            if (count > 0) {
                parts.add(Words.number(count) + " " + Mark.of(state).word());
            }
        }
        return String.join(", ", parts);
    }

    static List<DependencyTrust.State> worstFirst() {
        List<DependencyTrust.State> states = new ArrayList<>(List.of(DependencyTrust.State.values()));
        states.sort(Comparator.reverseOrder());
        return states;
    }
}
