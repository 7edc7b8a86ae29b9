// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_CRATE_START
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.maven.init.CrateStart;
import dev.ctas7.smartcrate.maven.init.HeaderPatchFile;
import dev.ctas7.smartcrate.maven.wiring.Advice;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.proposal.HeaderProposals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes the module a crate: writes a complete {@code smart-crate.toml} and annotates or creates an entry point.
 *
 * <p>Nothing is overwritten, and a second run changes nothing. In a module that is compiled it proposes pattern headers
 * for sources that have none, as a patch in the build folder. It prints what is left to do by hand.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = true)
public final class InitMojo extends CrateGoal {
    /** Called by Maven. */
    public InitMojo() {}

    /** Throws when a file cannot be written. */
    @Override
    public void execute() throws MojoExecutionException {
        if (!applies("init")) {
            return;
        }
        CrateInputs inputs = inputs();
        CrateStart start = new CrateStart(inputs);
        List<String> lines = new ArrayList<>();
        // Before anything is written: a source that init annotates is newer than its class file.
        HeaderProposals proposals = engine.proposals(inputs);
        try {
            lines.add(start.manifest(engine.manifestText(inputs, description())));
            lines.add(start.entryPoint());
            HeaderPatchFile patch = HeaderPatchFile.write(inputs, proposals);
            lines.addAll(patch.lines());
            lines.addAll(next(start.declaresModule(), patch));
        } catch (IOException e) {
            lines.forEach(getLog()::info);
            throw new MojoExecutionException("the crate could not be started: " + e.getMessage(), e);
        }
        lines.forEach(getLog()::info);
    }

    private String description() {
        String text = project.getDescription();
        return text == null ? "" : text;
    }

    private List<String> next(boolean declaresModule, HeaderPatchFile patch) {
        List<String> lines = new ArrayList<>();
        lines.add("Next:");
        int step = 1;
        boolean foundation = project.getDependencies().stream()
                .anyMatch(one -> Coordinates.GROUP.equals(one.getGroupId())
                        && Coordinates.FOUNDATION.equals(one.getArtifactId()));
        if (!foundation) {
            lines.add(step++ + ". add to <dependencies> in pom.xml:");
            Advice.foundation().forEach(line -> lines.add("     " + line));
        }
        if (project.getPlugin(Coordinates.PLUGIN) == null) {
            lines.add(step++ + ". add to <build><plugins> in pom.xml:");
            Advice.stanza().forEach(line -> lines.add("     " + line));
        }
        if (declaresModule) {
            lines.add(step++ + ". have 'requires dev.ctas7.foundation;' in module-info.java");
        }
        lines.add(step++ + ". read smart-crate.toml and make its values true");
        lines.add(step++ + ". " + patch.next());
        lines.add(step++ + ". mvn verify");
        lines.add(step + ". mvn compile smart-crate:lock, and commit smart-crate.lock");
        return lines;
    }
}
