// SPDX-License-Identifier: Apache-2.0
// REACTOR_RENDER_COMMENT_TEXT
package dev.ctas7.smartcrate.report.markdown;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.FindingCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes {@code reactor.md}: one comment for all modules, with a row for each, those first that do not pass. */
public final class MarkdownReactor {
    /** Room for what comes after the table, in bytes: some findings at least. */
    private static final int ROOM = CommentText.MOST / 2;

    private MarkdownReactor() {}

    /** The whole comment. */
    public static String render(ReactorReport reactor) {
        CommentText comment = new CommentText()
                .add(MarkdownReport.marker(reactor.name() + ".reactor"))
                .add(heading(reactor))
                .add("\n| module | result | zero-trust score | findings |\n|---|---|---|---|\n");
        List<Module> modules = reactor.modules().stream()
                .sorted(Comparator.comparing(MarkdownReactor::passed))
                .toList();
        int shown = 0;
        while (shown < modules.size() && comment.fits(row(modules.get(shown)), ROOM)) {
            comment.add(row(modules.get(shown)));
            shown++;
        }
        if (shown < modules.size()) {
            comment.add("\n" + FindingCounts.number(modules.size() - shown, "more module") + " in `reactor.json`.\n");
        }
        FileFindings.add(findings(reactor), comment);
        return comment.toString();
    }

    private static boolean passed(Module module) {
        return module.report() != null && module.report().passed();
    }

    private static String heading(ReactorReport reactor) {
        long failed =
                reactor.modules().stream().filter(module -> !passed(module)).count();
        String verdict = failed == 0
                ? "passes"
                : "does not pass: " + failed + " of "
                        + FindingCounts.number(reactor.modules().size(), "module");
        return "### smart-crate: " + MarkdownText.brief(reactor.name()) + " " + MarkdownText.brief(reactor.version())
                + " " + verdict + "\n";
    }

    private static String row(Module module) {
        Report report = module.report();
        String name = "| " + MarkdownText.cell(module.artifactId());
        return report == null
                ? name + " | not judged | | " + MarkdownText.cell(module.reason()) + " |\n"
                : name + " | " + MarkdownReport.verdict(report) + " | " + MarkdownReport.score(report.score()) + " | "
                        + FindingCounts.words(report.findings()) + " |\n";
    }

    /** All modules' findings, their files as the reactor's root sees them. */
    private static List<Finding> findings(ReactorReport reactor) {
        List<Finding> all = new ArrayList<>();
        for (Module module : reactor.modules()) {
            Report report = module.report();
            if (report != null) {
                String folder = module.path().isEmpty() ? "" : module.path() + "/";
                report.findings().forEach(finding -> all.add(below(folder, finding)));
            }
        }
        return all;
    }

    private static Finding below(String folder, Finding finding) {
        Location where = finding.where();
        return new Finding(
                finding.rule(),
                finding.severity(),
                new Location(folder + where.file(), where.line(), where.column()),
                finding.element(),
                finding.what(),
                finding.why(),
                finding.fix());
    }
}
