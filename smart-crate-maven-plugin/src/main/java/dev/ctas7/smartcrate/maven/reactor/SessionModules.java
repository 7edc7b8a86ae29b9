// SPDX-License-Identifier: Apache-2.0
// SESSION_COLLECT_JUDGED_MODULES
package dev.ctas7.smartcrate.maven.reactor;

import dev.ctas7.smartcrate.maven.inputs.ReactorModules;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.GateBinding;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSummary;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What became of each module in a build that has ended, well or not. */
public final class SessionModules {
    private static final int MORE_THAN_ONE = 2;

    private final MavenSession session;
    private final Set<MavenProject> selected;
    private final ModuleReport reports;

    private SessionModules(MavenSession session, MavenProject top) {
        this.session = session;
        selected = new HashSet<>(session.getProjects());
        reports = new ModuleReport(top.getBasedir().toPath().toAbsolutePath().normalize());
    }

    /** The merged report of a build of more than one module in which a gate ran, or should have run. */
    public static Optional<ReactorReport> of(MavenSession session) {
        MavenProject top = ReactorModules.top(session);
        if (top == null || top.getBasedir() == null || session.getProjects() == null || !isWorthIt(session, top)) {
            return Optional.empty();
        }
        SessionModules modules = new SessionModules(session, top);
        List<Module> all = ReactorModules.projects(session).stream()
                .filter(project -> project.getBasedir() != null)
                .map(modules::module)
                .toList();
        return Optional.of(new ReactorReport(top.getArtifactId(), top.getVersion(), all));
    }

    private static boolean isWorthIt(MavenSession session, MavenProject top) {
        List<MavenProject> projects = session.getProjects();
        List<String> goals = session.getGoals();
        String ownGoal = top.getDefaultGoal();
        List<String> asked =
                goals.isEmpty() && ownGoal != null ? List.of(ownGoal.strip().split("\\s+")) : goals;
        return projects.stream().filter(project -> !isPom(project)).count() >= MORE_THAN_ONE
                && projects.stream()
                        .anyMatch(project -> ReportMark.of(project).isPresent()
                                || (!isPom(project)
                                        && GateBinding.phase(project)
                                                .filter(phase -> GateDue.among(asked, phase))
                                                .isPresent()));
    }

    private static boolean isPom(MavenProject project) {
        return project.getPackaging().equals("pom");
    }

    private Module module(MavenProject project) {
        Optional<Path> written = ReportMark.of(project);
        return written.isPresent()
                ? reports.read(project, written.get())
                : reports.without(project, whyNotJudged(project));
    }

    private String whyNotJudged(MavenProject project) {
        if (!selected.contains(project)) {
            return ReactorReport.NOT_SELECTED;
        }
        if (isPom(project)) {
            return ReactorReport.NOT_APPLICABLE + ": packaging pom";
        }
        if (project.getPlugin(Coordinates.PLUGIN) == null) {
            return ReactorReport.NOT_APPLICABLE + ": its pom does not declare smart-crate-maven-plugin";
        }
        BuildSummary summary =
                session.getResult() == null ? null : session.getResult().getBuildSummary(project);
        if (summary instanceof BuildFailure) {
            return ReactorReport.FAILED;
        }
        return summary == null ? ReactorReport.NOT_BUILT : "its gate did not run";
    }
}
