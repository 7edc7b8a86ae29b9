// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_ACKNOWLEDGED_CHANGE
package dev.ctas7.smartcrate.maven;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Records a person's acceptance of named changes in the lock, with the reason.
 *
 * <p>The gate prints each change's name: {@code mvn smart-crate:acknowledge
 * -Dsmart-crate.change=interface:demo.Router#route -Dsmart-crate.reason="the old name misled"}. A drift is named by its
 * vector: {@code drift:role}, {@code drift:constraint}, {@code drift:coupling}, {@code drift:authority},
 * {@code drift:pattern}.
 */
@Mojo(name = "acknowledge", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class AcknowledgeMojo extends CrateGoal {
    /** The changes to accept, separated by commas, as the gate names them. */
    @Parameter(property = "smart-crate.change")
    private @Nullable List<String> change;

    /** Why they are meant; 1 to 500 characters. */
    @Parameter(property = "smart-crate.reason")
    private @Nullable String reason;

    /** Called by Maven. */
    public AcknowledgeMojo() {}

    /** Throws {@link MojoFailureException} for what the user must change first, else the other one. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!applies("acknowledge")) {
            return;
        }
        try {
            new LedgerWork(getLog())
                    .acknowledge(inputs(), change == null ? List.of() : change, reason == null ? "" : reason);
        } catch (IOException e) {
            throw new MojoExecutionException("the lock could not be written: " + e.getMessage(), e);
        }
    }
}
