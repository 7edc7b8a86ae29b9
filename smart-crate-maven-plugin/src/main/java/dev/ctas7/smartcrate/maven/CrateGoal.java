// SPDX-License-Identifier: Apache-2.0
// GOAL_HANDLE_SHARED_PARAMETERS
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.maven.inputs.MavenInputs;
import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What every goal knows. Maven's plugin tools read parameters from superclasses, and this is the only one.
 *
 * <p>A goal is made for each module, so nothing here is shared between threads.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute().
abstract sealed class CrateGoal extends AbstractMojo
        permits GateMojo,
                LockMojo,
                AcknowledgeMojo,
                DoctorMojo,
                InitMojo,
                MigrateMojo,
                SplitMojo,
                BaselineMojo,
                AggregateMojo,
                SignMojo,
                VerifySignatureMojo {
    /** The module. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The build. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /** The crate's manifest; {@code smart-crate.toml} in the module's folder unless set. */
    @Parameter(property = "smart-crate.manifest")
    @Nullable
    File manifest;

    /** Whether the module has anything to judge; says so when it has not. */
    final boolean applies(String goal) {
        if (project.getPackaging().equals("pom")) {
            getLog().info("smart-crate " + goal + ": not applicable to " + project.getArtifactId()
                    + ", whose packaging is pom");
            return false;
        }
        return true;
    }

    final CrateInputs inputs() {
        return MavenInputs.of(session, project, manifest == null ? null : manifest.toPath());
    }
}
