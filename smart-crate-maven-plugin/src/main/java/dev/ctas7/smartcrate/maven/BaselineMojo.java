// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_FROZEN_FINDINGS
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.baseline.BaselineCommand.Growth;
import dev.ctas7.smartcrate.facts.CrateInputs;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Freezes what the gates find today in {@code smart-crate.baseline.json}, so that only new findings fail.
 *
 * <p>The gates read class files, so the crate must be compiled: {@code mvn compile smart-crate:baseline}. A baseline
 * that is there only shrinks, unless growth is asked for. On a build server (environment variable {@code CI}) it does
 * nothing but fail.
 */
@Mojo(name = "baseline", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class BaselineMojo extends CrateGoal {
    /** Whether findings may be added to a baseline that is there already; the change then waits for a review. */
    @Parameter(property = "smart-crate.grow", defaultValue = "false")
    private @Nullable String grow;

    /** The foundation tokens that a proof may carry; this plugin's own unless set. */
    @Parameter(property = "smart-crate.acceptedTokens")
    private @Nullable List<String> acceptedTokens;

    /** Called by Maven. */
    public BaselineMojo() {}

    /** Throws {@link MojoFailureException} for what the user must change first, else the other one. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!applies("baseline")) {
            return;
        }
        if (BuildServer.runs(System.getenv())) {
            throw new MojoFailureException("a baseline is neither made nor changed on a build server (CI is set), where"
                    + " nobody reviews it; run 'mvn compile smart-crate:baseline' on your machine and commit the file");
        }
        CheckedParameters parameters = CheckedParameters.check(
                new CheckedParameters.Texts(null, null, null, null, null, acceptedTokens, null));
        if (!parameters.problems().isEmpty()) {
            throw new MojoExecutionException(parameters.message());
        }
        CrateInputs inputs = inputs();
        if (!Compiled.is(inputs)) {
            throw new MojoFailureException(project.getArtifactId()
                    + " is not compiled, and the gates read class files; run 'mvn compile smart-crate:baseline'");
        }
        try {
            new LedgerWork(getLog()).baseline(inputs, parameters.settings(), growth());
        } catch (IOException e) {
            throw new MojoExecutionException("the baseline could not be written: " + e.getMessage(), e);
        }
    }

    private Growth growth() throws MojoExecutionException {
        String word = grow == null ? "false" : grow.strip();
        if (!word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false")) {
            throw new MojoExecutionException("smart-crate.grow must be true or false");
        }
        return word.equalsIgnoreCase("true") ? Growth.WANTED : Growth.REFUSED;
    }
}
