// SPDX-License-Identifier: Apache-2.0
// RULES_RENDER_COUNTED_ROWS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many findings there are of each rule, those included that the page leaves out. */
final class RuleTable {
    private record Row(Finding example, int count) {}

    private static final Comparator<Row> WORST_FIRST = Comparator.comparing(
                    (Row row) -> row.example().severity())
            .thenComparing(row -> -row.count())
            .thenComparing(row -> row.example().rule().id());

    private final List<Row> rows;
    private final boolean complete;

    private RuleTable(List<Row> rows, boolean complete) {
        this.rows = rows;
        this.complete = complete;
    }

    /** A row for each rule and severity. */
    static RuleTable of(List<Finding> all, List<Finding> shown) {
        Map<String, Row> rows = new TreeMap<>();
        for (Finding finding : all) {
            rows.merge(
                    finding.rule().id() + finding.severity(),
                    new Row(finding, 1),
                    (had, one) -> new Row(had.example(), had.count() + 1));
        }
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(WORST_FIRST);
        return new RuleTable(sorted, shown.size() == all.size());
    }

    void render(Html html) {
        String caption = complete ? "Findings by rule" : "Findings by rule, those included that are left out below";
        Table table = Table.begin(html, caption, "rule", "=severity", "#findings", "explained in");
        for (Row row : rows) {
            Finding example = row.example();
            table.row()
                    .cell(() -> rule(html, example))
                    .cell(() -> Mark.of(example.severity())
                            .said(html, example.severity().word()))
                    .cell(Words.number(row.count()))
                    .code(FindingItem.page(example))
                    .endRow();
        }
        table.end();
    }

    private static void rule(Html html, Finding example) {
        html.leaf("strong", example.rule().id())
                .text(" ")
                .leaf("span", example.rule().name(), "class", "rule-name");
    }
}
