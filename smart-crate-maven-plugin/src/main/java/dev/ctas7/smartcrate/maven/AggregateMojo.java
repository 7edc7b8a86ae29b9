// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_REACTOR_MERGE
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.proof.UpstreamScanner;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.heartbeat.ReactorProofs;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.MavenSettings;
import dev.ctas7.smartcrate.maven.inputs.MavenInputs;
import dev.ctas7.smartcrate.maven.inputs.ReactorModules;
import dev.ctas7.smartcrate.maven.reactor.ReportMark;
import dev.ctas7.smartcrate.maven.reactor.WrittenModules;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.report.ConsoleText;
import dev.ctas7.smartcrate.run.FactsGatherer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Merges the reports of all modules into one, and judges all their proofs.
 *
 * <p>Run it after the gates: {@code mvn verify smart-crate:aggregate}. It fails when a module's proof is missing or not
 * valid; what a report says has failed its own build already.
 */
@Mojo(name = "aggregate", aggregator = true, requiresProject = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute().
public final class AggregateMojo extends CrateGoal {
    /** The foundation tokens that a proof may carry; this plugin's own unless set. */
    @Parameter(property = "smart-crate.acceptedTokens")
    private @Nullable List<String> acceptedTokens;

    /** Called by Maven. */
    public AggregateMojo() {}

    /** Throws {@link MojoFailureException} for a module that cannot prove itself, else the other one. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        CheckedParameters parameters = CheckedParameters.check(
                new CheckedParameters.Texts(null, null, null, null, null, acceptedTokens, null));
        if (!parameters.problems().isEmpty()) {
            throw new MojoExecutionException(parameters.message());
        }
        ReactorProofs proofs = proofs(parameters.settings());
        MavenProject top = Objects.requireNonNullElse(ReactorModules.top(session), project);
        // The end of the build would show the same again.
        ReportMark.claim(top);
        try {
            Console console = new Console(getLog(), Colours.shown(session, System.getenv()));
            ReactorOutput.write(top, WrittenModules.of(session, top)).forEach(console::print);
        } catch (IOException e) {
            throw new MojoExecutionException("the merged report cannot be written: " + e.getMessage(), e);
        }
        if (!proofs.findings().isEmpty()) {
            throw new MojoFailureException(unproven(proofs));
        }
        if (proofs.judged() == 0) {
            throw new MojoFailureException("smart-crate aggregate: no module of " + project.getArtifactId()
                    + " is a crate, so there is no proof to judge; run it where the reactor's modules are");
        }
        getLog().info("smart-crate aggregate: " + proofs.judged() + " proof(s) valid");
    }

    private ReactorProofs proofs(Settings settings) {
        return ReactorProofs.judge(UpstreamScanner.scan(ReactorModules.built(session)), notCrates(), settings);
    }

    /** What the root's manifest excuses, or where it has none the manifest that its modules inherit from. */
    private List<String> notCrates() {
        CrateInputs inputs = inputs();
        ManifestState state = FactsGatherer.manifest(inputs);
        if (state instanceof ManifestState.Absent && inputs.rootManifest() != null) {
            state = FactsGatherer.manifest(MavenInputs.of(session, project, inputs.rootManifest()));
        }
        return MavenSettings.of(Manifest.of(state)).notCrates();
    }

    private static String unproven(ReactorProofs proofs) {
        int count = proofs.findings().size();
        return "smart-crate aggregate: " + count + " of " + proofs.judged() + " modules cannot prove their foundation\n"
                + proofs.findings().stream().map(AggregateMojo::told).collect(Collectors.joining("\n"));
    }

    private static String told(Finding finding) {
        return "  " + finding.rule().id() + " " + ConsoleText.safe(finding.what()) + "\n    why  " + finding.why()
                + "\n    fix  " + ConsoleText.safe(finding.fix());
    }
}
