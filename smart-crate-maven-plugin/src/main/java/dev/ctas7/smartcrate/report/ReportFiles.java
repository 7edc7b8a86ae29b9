// SPDX-License-Identifier: Apache-2.0
// REPORT_RENDER_ALL_FILES
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import java.util.List;

/** The files that a run writes, each the same report for another reader. */
public final class ReportFiles {
    private final Frame frame;

    /** Renders in this frame. */
    public ReportFiles(Frame frame) {
        this.frame = frame;
    }

    /** A crate's files, the one for programs first. */
    public List<WrittenReport> of(Report report) {
        return List.of(new WrittenReport("report.json", new JsonReport(frame.reproducible()).render(report)));
    }

    /** A reactor's files, the one for programs first. */
    public List<WrittenReport> of(ReactorReport reactor) {
        JsonReport reports = new JsonReport(frame.reproducible());
        return List.of(new WrittenReport("reactor.json", new JsonReactor(reports).render(reactor)));
    }
}
