// SPDX-License-Identifier: Apache-2.0
// REACTOR_COLLECT_WRITTEN_REPORTS
package dev.ctas7.smartcrate.maven.reactor;

import dev.ctas7.smartcrate.maven.inputs.ReactorModules;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.Doms;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * The reports that lie below the modules' build folders, whichever build wrote them.
 *
 * <p>One that is older than the class files beside it speaks of others, and is not taken.
 */
public final class WrittenModules {
    private static final String REPORT = "report.json";
    private static final String AGAIN = ": run mvn verify in that module";

    private WrittenModules() {}

    /** The merged report of all modules of the reactor. */
    public static ReactorReport of(MavenSession session, MavenProject top) {
        ModuleReport reports =
                new ModuleReport(top.getBasedir().toPath().toAbsolutePath().normalize());
        List<Module> modules = ReactorModules.projects(session).stream()
                .filter(project -> project.getBasedir() != null)
                .map(project -> module(project, reports))
                .toList();
        return new ReactorReport(top.getArtifactId(), top.getVersion(), modules);
    }

    private static Module module(MavenProject project, ModuleReport reports) {
        if (project.getPackaging().equals("pom")) {
            return reports.without(project, ReactorReport.NOT_APPLICABLE + ": packaging pom");
        }
        Optional<Path> ofThisBuild = ReportMark.of(project);
        if (ofThisBuild.isPresent()) {
            return reports.read(project, ofThisBuild.get());
        }
        Path file = folder(project).resolve(REPORT);
        if (!Files.exists(file)) {
            return project.getPlugin(Coordinates.PLUGIN) == null
                    ? reports.without(
                            project,
                            ReactorReport.NOT_APPLICABLE + ": no report, and its pom does not declare the plugin")
                    : reports.without(project, "report missing" + AGAIN);
        }
        return isOlder(file, Path.of(project.getBuild().getOutputDirectory()))
                ? reports.without(project, "report older than the class files" + AGAIN)
                : reports.read(project, file);
    }

    private static Path folder(MavenProject project) {
        Plugin plugin = project.getPlugin(Coordinates.PLUGIN);
        String configured = plugin == null ? "" : Doms.text(plugin.getConfiguration(), "outputDirectory");
        return configured.isEmpty()
                ? Path.of(project.getBuild().getDirectory(), "smart-crate")
                : project.getBasedir().toPath().resolve(configured);
    }

    private static boolean isOlder(Path report, Path classes) {
        if (!Files.isDirectory(classes)) {
            return false;
        }
        try {
            FileTime written = Files.getLastModifiedTime(report);
            try (Stream<Path> newer = Files.find(
                    classes,
                    Integer.MAX_VALUE,
                    (file, attributes) -> attributes.isRegularFile()
                            && file.toString().endsWith(".class")
                            && attributes.lastModifiedTime().compareTo(written) > 0)) {
                return newer.findFirst().isPresent();
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be compared is not known to be of these classes.
            return true;
        }
    }
}
