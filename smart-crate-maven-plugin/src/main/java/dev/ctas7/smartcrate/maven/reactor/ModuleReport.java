// SPDX-License-Identifier: Apache-2.0
// MODULE_READ_WRITTEN_REPORT
package dev.ctas7.smartcrate.maven.reactor;

import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.maven.inputs.ReactorModules;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.ReportReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/**
 * Makes entries of a merged report.
 *
 * @param root the reactor's folder
 */
record ModuleReport(Path root) {
    /** A report of 10,000 findings has a tenth of that. */
    private static final int MAX_BYTES = 64 << 20;

    /** A module that was not judged. */
    Module without(MavenProject project, String reason) {
        return new Module(project.getArtifactId(), path(project), null, reason);
    }

    /** A module with the report in this file, or with the reason why there is none in it. */
    Module read(MavenProject project, Path file) {
        try {
            Report report = ReportReader.read(new String(BoundedFile.read(file, MAX_BYTES), StandardCharsets.UTF_8));
            boolean skipped = report.gates().stream().allMatch(gate -> gate.status() == GateStatus.SKIPPED);
            return skipped
                    ? without(
                            project,
                            ReactorReport.SKIPPED + ": " + report.gates().get(0).reason())
                    : new Module(project.getArtifactId(), path(project), report, "");
        } catch (IOException e) {
            return without(project, file.getFileName() + " " + BoundedFile.reason(e));
        }
    }

    private String path(MavenProject project) {
        String path = ReactorModules.relative(
                root, project.getBasedir().toPath().toAbsolutePath().normalize());
        return path.equals(".") ? "" : path;
    }
}
