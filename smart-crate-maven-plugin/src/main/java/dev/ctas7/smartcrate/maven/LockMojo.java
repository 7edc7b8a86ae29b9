// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_CRATE_LOCK
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the semantic lock {@code smart-crate.lock}, or refreshes its content part.
 *
 * <p>The interface is read from class files, so the crate must be compiled: {@code mvn compile smart-crate:lock}.
 */
@Mojo(name = "lock", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class LockMojo extends CrateGoal {
    /** Called by Maven. */
    public LockMojo() {}

    /** Throws {@link MojoFailureException} for what the user must change first, else the other one. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!applies("lock")) {
            return;
        }
        CrateInputs inputs = inputs();
        if (!Compiled.is(inputs)) {
            throw new MojoFailureException(project.getArtifactId()
                    + " is not compiled, and the lock holds its interface; run 'mvn compile smart-crate:lock'");
        }
        try {
            new LedgerWork(getLog()).lock(inputs);
        } catch (IOException e) {
            throw new MojoExecutionException("the lock could not be written: " + e.getMessage(), e);
        }
    }
}
