// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_CRATE_START
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.maven.init.CrateStart;
import dev.ctas7.smartcrate.maven.init.FirstBaseline;
import dev.ctas7.smartcrate.maven.init.FirstLock;
import dev.ctas7.smartcrate.maven.init.HeaderPatchFile;
import dev.ctas7.smartcrate.maven.init.NextSteps;
import dev.ctas7.smartcrate.maven.init.PomAdvice;
import dev.ctas7.smartcrate.maven.inputs.LateResolution;
import dev.ctas7.smartcrate.maven.inputs.ProjectWords;
import dev.ctas7.smartcrate.proposal.HeaderProposals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Makes the module a crate, as far as that is possible now: writes a complete {@code smart-crate.toml}, annotates or
 * creates an entry point, proposes pattern headers, and makes the first lock once the module is compiled.
 *
 * <p>Each run does every step that is missing and says what it did, what is there already, and what a person does next.
 * Nothing is overwritten; a run that finds nothing to do changes nothing. At a reactor's root one run does all modules.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = true)
public final class InitMojo extends CrateGoal {
    private final ProjectDependenciesResolver resolver;

    /** Called by Maven, with its own resolver. */
    @Inject
    public InitMojo(ProjectDependenciesResolver resolver) {
        this.resolver = resolver;
    }

    /** Throws when a file cannot be written. */
    @Override
    public void execute() throws MojoExecutionException {
        List<String> lines = new ArrayList<>();
        try {
            if (project.getPackaging().equals("pom")) {
                root(lines);
            } else {
                module(lines);
            }
        } catch (IOException e) {
            lines.forEach(getLog()::info);
            throw new MojoExecutionException("the crate could not be started: " + e.getMessage(), e);
        }
        lines.forEach(getLog()::info);
    }

    /** The pom above the modules: no crate itself, but the place for what they share. */
    private void root(List<String> lines) throws IOException {
        boolean shares = !project.getModules().isEmpty() && project.equals(session.getTopLevelProject());
        CrateInputs inputs = inputs();
        if (!shares || inputs.rootManifest() != null) {
            applies("init");
            return;
        }
        lines.add(new CrateStart(inputs).manifest(new StartWork(inputs).sharedManifest(ProjectWords.of(project))));
        lines.addAll(NextSteps.ofRoot(new PomAdvice(project)));
    }

    private void module(List<String> lines) throws IOException {
        boolean resolved = new LateResolution(resolver, session).resolve(project);
        CrateInputs inputs = inputs();
        StartWork work = new StartWork(inputs);
        if (work.isNoCrate()) {
            lines.add("no crate: [maven] not_crates of the reactor's root lists " + project.getArtifactId());
            return;
        }
        CrateStart start = new CrateStart(inputs);
        // Before anything is written: a source that init annotates is newer than its class file.
        HeaderProposals proposals = work.proposals();
        lines.add(start.manifest(work.manifestText(ProjectWords.of(project))));
        lines.add(start.entryPoint());
        HeaderPatchFile patch = HeaderPatchFile.write(inputs, proposals);
        lines.addAll(patch.lines());
        PomAdvice pom = new PomAdvice(project);
        // In this order: a lock that is missing is no debt to freeze.
        FirstLock lock = work.firstLock(resolved);
        FirstBaseline baseline = work.firstBaseline(lock);
        lines.add(lock.line());
        if (!baseline.line().isEmpty()) {
            lines.add(baseline.line());
        }
        lines.addAll(new NextSteps(pom, start.declaresModule(), patch, lock, baseline, work.baseImage()).lines());
    }
}
