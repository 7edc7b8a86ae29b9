// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_CRATE_LOCK
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        boolean sources = inputs.sources().stream()
                .anyMatch(root -> root.kind() == SourceKind.MAIN && holds(root.folder(), ".java"));
        if (sources && !holds(inputs.classes(), ".class")) {
            throw new MojoFailureException(project.getArtifactId()
                    + " is not compiled, and the lock holds its interface; run 'mvn compile smart-crate:lock'");
        }
        try {
            engine.lock(inputs, getLog());
        } catch (IOException e) {
            throw new MojoExecutionException("the lock could not be written: " + e.getMessage(), e);
        }
    }

    private static boolean holds(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.find(
                folder,
                Integer.MAX_VALUE,
                (file, attributes) ->
                        attributes.isRegularFile() && file.toString().endsWith(suffix))) {
            return files.findFirst().isPresent();
        } catch (IOException | UncheckedIOException e) {
            // What cannot be listed is the gatherers' to report.
            return false;
        }
    }
}
