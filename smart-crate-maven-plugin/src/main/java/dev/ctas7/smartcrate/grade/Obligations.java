// SPDX-License-Identifier: Apache-2.0
// GRADE_SCORE_MANIFEST_OBLIGATIONS
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.model.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What no good coupling makes up for: the manifest and the one hash.
 *
 * @param broken required sections with a finding of SC102 to SC106; all of them with SC100 or SC101
 * @param forbidden how many findings of SC130 to SC133 there are
 */
record Obligations(int broken, int forbidden) {
    // Longest first: a key of semantic_lock.hashes is no key of semantic_lock.
    private static final List<String> SECTIONS = List.of(
            "semantic_lock.hashes",
            "semantic_lock",
            "deployment.docker",
            "smart-crate",
            "smart_meta",
            "integration",
            "port_manager",
            "ports");
    private static final Set<String> UNUSABLE = Set.of("SC100", "SC101");
    private static final Set<String> FAULTS = Set.of("SC102", "SC103", "SC104", "SC105", "SC106");
    private static final Set<String> HASHES = Set.of("SC130", "SC131", "SC132", "SC133");

    /** Reads them off Gate 1's findings, suppressed ones included. */
    static Obligations of(List<Finding> findings) {
        Set<String> broken = new HashSet<>();
        int forbidden = 0;
        for (Finding finding : findings) {
            String id = finding.rule().id();
            if (UNUSABLE.contains(id)) {
                broken.addAll(SECTIONS);
            } else if (FAULTS.contains(id)) {
                SECTIONS.stream()
                        .filter(section -> (finding.element() + ".").startsWith(section + "."))
                        .findFirst()
                        .ifPresent(broken::add);
            } else if (HASHES.contains(id)) {
                forbidden++;
            }
        }
        return new Obligations(broken.size(), forbidden);
    }

    /** The most that architecture can be, 0 to 100. */
    int cap() {
        return forbidden > 0 ? 0 : sections().percent();
    }

    String evidence() {
        return sections() + " manifest sections in order; " + forbidden + " uses of a forbidden hash";
    }

    /** What to do first. */
    String advice() {
        return forbidden > 0
                ? "remove the forbidden hash that SC130 to SC133 name"
                : "complete the manifest as SC100 to SC106 say";
    }

    private static int all() {
        return SECTIONS.size();
    }

    private Share sections() {
        return new Share((long) all() - broken, all());
    }
}
