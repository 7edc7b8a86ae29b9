// SPDX-License-Identifier: Apache-2.0
// FINDING_LIMIT_SHOWN_NUMBER
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which findings are shown where not all can be, and which are not.
 *
 * @param shown the worst, in that order
 * @param hidden the others
 */
record ShownFindings(List<Finding> shown, List<Finding> hidden) {
    /** How many rules are named among what is not shown. */
    static final int NAMED_RULES = 8;

    /** Notes are shown while they are few: they fail nothing, and a list of sixty hides the one new warning. */
    static final int FEW_NOTES = 5;

    private static final Comparator<List<Finding>> WORST_THEN_MOST = Comparator.comparing(
                    (List<Finding> worstFirst) -> worstFirst.get(0).severity())
            .thenComparing(Comparator.comparingInt(List<Finding>::size).reversed());

    /** Chooses the worst: so many of a rule at most, and so many in all. */
    static ShownFindings of(List<Finding> findings, int perRule, int inAll) {
        List<Finding> shown = new ArrayList<>();
        List<Finding> hidden = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        boolean few = findings.stream().filter(ShownFindings::isNote).count() <= FEW_NOTES;
        for (Finding finding :
                findings.stream().sorted(FindingOrder.WORST_FIRST).toList()) {
            boolean room = (few || !isNote(finding))
                    && shown.size() < inAll
                    && seen.getOrDefault(finding.rule().id(), 0) < perRule;
            if (room) {
                seen.merge(finding.rule().id(), 1, Integer::sum);
            }
            (room ? shown : hidden).add(finding);
        }
        return new ShownFindings(shown, hidden);
    }

    private static boolean isNote(Finding finding) {
        return finding.severity() == Severity.NOTE;
    }

    /** {@code 13 more of 53 findings are not shown: SC120 9, SC110 4; all are in target/smart-crate/report.html}. */
    String rest(String place) {
        Map<String, List<Finding>> rules = new TreeMap<>();
        hidden.forEach(finding -> rules.computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>())
                .add(finding));
        List<String> named = rules.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue, WORST_THEN_MOST))
                .limit(NAMED_RULES)
                .map(rule -> rule.getKey() + " " + rule.getValue().size())
                .toList();
        int others = rules.size() - named.size();
        return hidden.size() + " more of " + (shown.size() + hidden.size()) + " findings are not shown: "
                + String.join(", ", named)
                + (others > 0 ? " and " + FindingCounts.number(others, "other rule") : "")
                + (place.isEmpty() ? "" : "; all are in " + safe(place));
    }
}
