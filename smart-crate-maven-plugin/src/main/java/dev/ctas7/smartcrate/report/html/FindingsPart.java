// SPDX-License-Identifier: Apache-2.0
// FINDINGS_RENDER_FOLDED_GROUPS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** All findings: first how many of each rule, then a filter, then group by group. */
final class FindingsPart {
    /** With more findings than this all groups are folded. */
    static final int UNFOLDED = 40;
    /** More groups than this are folded once more, together. */
    static final int LISTED = 50;

    private final List<Finding> all;
    private final List<FindingGroup> groups;
    private final List<Finding> shown;
    private final String groupWord;
    private final String elsewhere;

    private FindingsPart(List<Finding> all, List<FindingGroup> groups, String groupWord, String elsewhere) {
        this.all = all;
        this.groups = groups;
        this.shown = groups.stream().flatMap(group -> group.findings().stream()).toList();
        this.groupWord = groupWord;
        this.elsewhere = elsewhere;
    }

    /** A crate's findings, grouped by file. */
    static FindingsPart ofCrate(List<Finding> all) {
        return new FindingsPart(all, FindingGroup.byFile(ShownFindings.of(all)), "file", "report.json");
    }

    /** A reactor's findings, in groups that are already made of what is to be shown. */
    static FindingsPart ofReactor(List<Finding> all, List<FindingGroup> groups) {
        return new FindingsPart(all, groups, "module", "reactor.json");
    }

    void render(Html html) {
        if (all.isEmpty()) {
            html.leaf("p", "Nothing was found.", "class", "absent");
            return;
        }
        html.leaf("p", lead(), "class", "lead-in");
        RuleTable.of(all, shown).render(html);
        left(html);
        FilterForm.render(html, shown, groupWord);
        html.open("div", "id", "groups", "class", shown.size() > UNFOLDED ? "many" : "few");
        groups.stream().limit(LISTED).forEach(group -> group(html, group));
        int more = groups.size() - LISTED;
        if (more > 0) {
            html.open("details", "class", "more").open("summary");
            html.leaf("span", Words.count(more, "more " + groupWord)).close();
            groups.stream().skip(LISTED).forEach(group -> group(html, group));
            html.close();
        }
        html.close();
    }

    private String lead() {
        return Words.count(all.size(), "finding") + ": " + Words.severities(all) + ". Below in "
                + Words.count(groups.size(), groupWord) + ", the worst first.";
    }

    private void left(Html html) {
        int left = all.size() - shown.size();
        if (left > 0) {
            html.open("div", "class", "callout fair").open("p");
            Mark.WARNING.said(html, Words.number(left) + " findings are left out below");
            html.text(", so that the page stays usable: the worst are shown, and no rule hides another. All are in ");
            html.leaf("code", elsewhere).text(".").close().close();
        }
    }

    private void group(Html html, FindingGroup group) {
        String[] folded = {"class", "group", "data-group", group.name()};
        String[] unfolded = {"class", "group", "data-group", group.name(), "open", ""};
        html.open("details", shown.size() > UNFOLDED ? folded : unfolded).open("summary");
        html.leaf("code", group.name(), "class", "name").open("span", "class", "tally");
        for (Severity severity : Severity.values()) {
            long count = Words.of(group.findings(), severity);
            if (count > 0) {
                Mark.of(severity).said(html, Words.count(count, severity.word()));
            }
        }
        html.close().close().open("ul", "class", "findings");
        group.findings().forEach(finding -> FindingItem.render(html, finding));
        html.close().close();
    }
}
