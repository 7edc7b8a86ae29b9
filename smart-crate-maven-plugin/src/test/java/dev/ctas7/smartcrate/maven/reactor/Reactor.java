// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.reactor;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.ReportFiles;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** A build as Maven hands it to whoever comes after it: a parent pom called shop, and modules below it. */
final class Reactor {
    final MavenProject top;
    private final Path folder;
    private final List<MavenProject> all = new ArrayList<>();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final DefaultMavenExecutionResult result = new DefaultMavenExecutionResult();

    Reactor(Path folder, String... goals) throws IOException {
        this.folder = folder;
        request.setGoals(List.of(goals));
        top = add("shop", "pom", folder);
        top.setExecutionRoot(true);
        succeed(top);
    }

    /** A module with the plugin and its gate bound to verify. */
    MavenProject crate(String name) throws IOException {
        MavenProject project = library(name);
        Plugin plugin = new Plugin();
        plugin.setGroupId(Coordinates.GROUP);
        plugin.setArtifactId("smart-crate-maven-plugin");
        PluginExecution execution = new PluginExecution();
        execution.addGoal("gate");
        plugin.addExecution(execution);
        project.getBuild().addPlugin(plugin);
        return project;
    }

    /** A module without the plugin. */
    MavenProject library(String name) throws IOException {
        return add(name, "jar", folder.resolve("parts").resolve(name));
    }

    MavenProject succeed(MavenProject project) {
        result.addBuildSummary(new BuildSuccess(project, 1));
        return project;
    }

    MavenProject fail(MavenProject project) {
        result.addBuildSummary(new BuildFailure(project, 1, new IllegalStateException("it failed")));
        return project;
    }

    /** Where a module's report lies unless it is told otherwise. */
    static Path report(MavenProject project) {
        return Path.of(project.getBuild().getDirectory(), "smart-crate", "report.json");
    }

    /** A report in which no gate had anything to ask, which is a pass. */
    static Path write(MavenProject project) throws IOException {
        CrateIdentity identity = new CrateIdentity("com.acme", project.getArtifactId(), "1.0.0", "jar");
        return write(project, text(Pipeline.notApplicable(identity, "nothing to ask")));
    }

    static Path writeSkipped(MavenProject project) throws IOException {
        CrateIdentity identity = new CrateIdentity("com.acme", project.getArtifactId(), "1.0.0", "jar");
        return write(project, text(Pipeline.skipped(identity, "smart-crate.skip is true")));
    }

    static Path write(MavenProject project, String text) throws IOException {
        Path file = report(project);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @SuppressWarnings("deprecation") // Maven has no other constructor; its own tests use this one.
    MavenSession session(MavenProject... selected) {
        MavenSession session = new MavenSession(null, null, request, result);
        session.setProjects(selected.length == 0 ? all : List.of(selected));
        session.setAllProjects(all);
        return session;
    }

    private static String text(Report report) {
        return new ReportFiles(new Frame(true, "")).of(report, List.of()).get(0).text();
    }

    private MavenProject add(String name, String packaging, Path basedir) throws IOException {
        Files.createDirectories(basedir);
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        model.setVersion("1.0.0");
        model.setPackaging(packaging);
        model.setBuild(new Build());
        model.getBuild().setDirectory(basedir.resolve("target").toString());
        model.getBuild().setOutputDirectory(basedir.resolve("target/classes").toString());
        MavenProject project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        all.add(project);
        return project;
    }
}
