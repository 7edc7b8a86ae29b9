// SPDX-License-Identifier: Apache-2.0
// MODULES_RENDER_LINKED_ROWS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** A row for each module, with a link to its own page where it has one. */
final class ModulesPart {
    private final List<ReactorReport.Module> modules;
    private final ModuleLinks links;

    ModulesPart(List<ReactorReport.Module> modules, ModuleLinks links) {
        this.modules = modules;
        this.links = links;
    }

    void render(Html html) {
        if (modules.isEmpty()) {
            html.leaf("p", "The reactor has no module.", "class", "absent");
            return;
        }
        Table table = Table.begin(
                html,
                "Modules in the reactor's order",
                "module",
                "verdict",
                "#score",
                "#grade",
                "#errors",
                "#warnings",
                "#notes",
                "#excepted");
        modules.forEach(module -> row(html, table, module));
        table.end();
    }

    private void row(Html html, Table table, ReactorReport.Module module) {
        Report report = module.report();
        if (report == null) {
            table.row().cell(() -> unlinked(html, module)).cell(() -> unjudged(html, module));
            for (int i = 0; i < 6; i++) {
                table.cell("\u2013");
            }
            table.endRow();
            return;
        }
        Verdict verdict = Verdict.of(report);
        Grade grade = report.grade();
        table.row()
                .cell(() -> linked(html, module))
                .cell(() -> verdict.mark().said(html, verdict.word()))
                .cell(
                        report.score().measurable() == 0
                                ? "not measured"
                                : String.valueOf(report.score().score()))
                .cell(grade == null ? "none" : grade.letter() + " " + grade.mean())
                .cell(count(report, Severity.ERROR))
                .cell(count(report, Severity.WARNING))
                .cell(count(report, Severity.NOTE))
                .cell(Words.number(excepted(report)))
                .endRow();
    }

    private static String count(Report report, Severity severity) {
        return Words.number(Words.of(report.findings(), severity));
    }

    private static int excepted(Report report) {
        return report.exceptions().suppressed().size()
                + report.exceptions().frozen().size();
    }

    private void linked(Html html, ReactorReport.Module module) {
        html.leaf("a", module.artifactId(), "href", links.to(module.path()));
        path(html, module);
    }

    private static void unlinked(Html html, ReactorReport.Module module) {
        html.leaf("span", module.artifactId());
        path(html, module);
    }

    private static void path(Html html, ReactorReport.Module module) {
        html.empty("br").leaf("code", module.path().isEmpty() ? "." : module.path(), "class", "place");
    }

    private static void unjudged(Html html, ReactorReport.Module module) {
        Mark.SKIPPED.said(html, "not judged");
        html.text(module.reason().isEmpty() ? "" : ": " + module.reason());
    }
}
