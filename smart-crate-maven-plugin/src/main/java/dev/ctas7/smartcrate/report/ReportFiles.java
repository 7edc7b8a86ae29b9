// SPDX-License-Identifier: Apache-2.0
// REPORT_RENDER_ALL_FILES
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.html.ReportPage;
import java.util.List;

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
        return List.of(
                new WrittenReport("report.json", new JsonReport(frame.reproducible()).render(report)),
                new WrittenReport("report.html", new ReportPage(frame, advice).render(report)));
    }
}
