// SPDX-License-Identifier: Apache-2.0
// REPORT_RENDER_ALL_FILES
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.html.ModuleLinks;
import dev.ctas7.smartcrate.report.html.ReactorPage;
import dev.ctas7.smartcrate.report.html.ReportPage;
import dev.ctas7.smartcrate.report.markdown.MarkdownReactor;
import dev.ctas7.smartcrate.report.markdown.MarkdownReport;
import dev.ctas7.smartcrate.report.sarif.SarifReport;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The files that a run writes, each the same report for another reader. */
public final class ReportFiles {
    private final Frame frame;

    /** Renders in this frame. */
    public ReportFiles(Frame frame) {
        this.frame = frame;
    }

    /**
     * A crate's files, the one for programs first.
     *
     * @param advice sentences like {@code to gain 20 points run mvn smart-crate:lock}, best first; may be empty
     */
    public List<WrittenReport> of(Report report, List<String> advice) {
        // In a cold JVM the page takes as long as all the others together.
        CompletableFuture<String> page =
                CompletableFuture.supplyAsync(() -> new ReportPage(frame, advice).render(report));
        return List.of(
                new WrittenReport("report.json", new JsonReport(frame.reproducible()).render(report)),
                new WrittenReport("report.sarif", new SarifReport(frame).render(report)),
                new WrittenReport("report.md", new MarkdownReport(advice).render(report)),
                new WrittenReport("report.html", page.join()));
    }

    /** A reactor's files, the one for programs first. */
    public List<WrittenReport> of(ReactorReport reactor) {
        JsonReport reports = new JsonReport(frame.reproducible());
        return List.of(
                new WrittenReport("reactor.json", new JsonReactor(reports).render(reactor)),
                new WrittenReport("reactor.html", new ReactorPage(ModuleLinks.standard()).render(reactor)),
                new WrittenReport("reactor.sarif", new SarifReport(frame).render(reactor)),
                new WrittenReport("reactor.md", MarkdownReactor.render(reactor)));
    }
}
