// SPDX-License-Identifier: Apache-2.0
// EXCEPTIONS_RENDER_REASONED_TABLES
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Suppressed;
import java.util.List;

/** The findings that do not count, with who said so and until when. */
final class ExceptionsPart {
    /** More rows are left to report.json. */
    static final int SHOWN = 500;

    private final Exceptions exceptions;

    ExceptionsPart(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    void render(Html html) {
        if (exceptions.suppressed().isEmpty() && exceptions.frozen().isEmpty()) {
            html.leaf("p", "Nothing is suppressed and nothing is frozen: every finding counts.", "class", "absent");
            return;
        }
        html.leaf(
                "p",
                "These findings do not count for the verdict. They are listed, never forgotten.",
                "class",
                "lead-in");
        suppressed(html, exceptions.suppressed());
        frozen(html, exceptions.frozen());
    }

    private static void suppressed(Html html, List<Suppressed> all) {
        html.leaf("h3", "Suppressed in the code");
        if (all.isEmpty()) {
            html.leaf("p", "No annotation suppresses a finding.", "class", "absent");
            return;
        }
        Table table = Table.begin(
                html, Words.count(all.size(), "suppressed finding"), "=rule", "place", "what", "reason", "=until");
        for (Suppressed one : all.stream().limit(SHOWN).toList()) {
            table.row()
                    .cell(() -> html.leaf("strong", one.finding().rule().id()))
                    .cell(() -> place(html, one))
                    .cell(one.finding().what())
                    .cell(one.reason())
                    .cell(one.until().isEmpty() ? "no end" : one.until())
                    .endRow();
        }
        table.end();
        rest(html, all.size());
    }

    private static void place(Html html, Suppressed one) {
        html.leaf("code", FindingItem.place(one.finding()))
                .text(", by the annotation at ")
                .leaf("code", one.element());
    }

    private static void frozen(Html html, List<Finding> all) {
        html.leaf("h3", "Frozen in the baseline");
        if (all.isEmpty()) {
            html.leaf("p", "The baseline holds nothing, or there is none.", "class", "absent");
            return;
        }
        html.open("details").open("summary");
        html.leaf("span", Words.count(all.size(), "frozen finding")).close();
        Table table = Table.begin(html, "Old findings: each may go, none may come back", "=rule", "place", "what");
        for (Finding finding : all.stream().limit(SHOWN).toList()) {
            table.row()
                    .cell(() -> html.leaf("strong", finding.rule().id()))
                    .code(FindingItem.place(finding))
                    .cell(finding.what())
                    .endRow();
        }
        table.end();
        rest(html, all.size());
        html.close();
    }

    private static void rest(Html html, int all) {
        if (all > SHOWN) {
            html.leaf(
                    "p",
                    Words.number(all - SHOWN) + " more are left out here; all are in report.json.",
                    "class",
                    "rest");
        }
    }
}
