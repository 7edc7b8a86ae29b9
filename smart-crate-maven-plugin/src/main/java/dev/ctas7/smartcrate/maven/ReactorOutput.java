// SPDX-License-Identifier: Apache-2.0
// REACTOR_WRITE_MERGED_REPORT
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.report.ConsoleLine;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.ReactorTable;
import dev.ctas7.smartcrate.report.ReportFiles;
import dev.ctas7.smartcrate.report.WrittenReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** The merged reports, in {@code target/smart-crate} of the reactor's root. */
final class ReactorOutput {
    private ReactorOutput() {}

    /** Writes all files and returns the table that tells a person what is in them. */
    static List<ConsoleLine> write(MavenProject top, ReactorReport reactor) throws IOException {
        Path basedir = top.getBasedir().toPath();
        ReportFolder folder = new ReportFolder(basedir, Path.of(top.getBuild().getDirectory(), "smart-crate"));
        List<WrittenReport> files = new ReportFiles(frame(top)).of(reactor);
        for (WrittenReport file : files) {
            folder.write(file);
        }
        return ReactorTable.lines(reactor, List.of(folder.shown(files.get(0).name())));
    }

    /** What all reports of a module need to know. */
    static Frame frame(MavenProject project) {
        boolean reproducible = project.getProperties().getProperty("project.build.outputTimestamp") != null;
        return new Frame(reproducible, SourcePrefix.of(project.getBasedir().toPath()));
    }
}
