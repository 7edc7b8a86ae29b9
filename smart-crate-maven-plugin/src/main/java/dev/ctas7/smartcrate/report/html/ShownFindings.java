// SPDX-License-Identifier: Apache-2.0
// FINDINGS_SELECT_SHOWN_FEW
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which findings a page shows: all, as long as a browser bears it.
 *
 * <p>Beyond that the worst come first, no rule may push out another of its weight, and nothing is dropped silently: the
 * table of rules counts all.
 */
final class ShownFindings {
    /** As many as a browser lays out and filters without a pause. */
    static final int MOST = 2_000;
    /** As many of one rule as come before others have had their turn. */
    static final int FAIR_SHARE = 200;

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity);

    private ShownFindings() {}

    /** The findings to show, in the order in which they came. */
    static List<Finding> of(List<Finding> all) {
        if (all.size() <= MOST) {
            return all;
        }
        Set<Finding> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> later = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : all.stream().sorted(WORST_FIRST).toList()) {
            boolean itsTurn = seen.merge(finding.rule().id(), 1, Integer::sum) <= FAIR_SHARE;
            if (itsTurn && chosen.size() < MOST) {
                chosen.add(finding);
            } else {
                later.add(finding);
            }
        }
        later.stream().limit(MOST - chosen.size()).forEach(chosen::add);
        return all.stream().filter(chosen::contains).toList();
    }
}
