// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_LOCATE_BUILT_FILE
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import dev.ctas7.smartcrate.run.FactsGatherer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What a module has built, for the goals that look at files and not at code.
 *
 * @param file the main artifact; null where there is none to build
 * @param lock the lock's path relative to the module, whether it exists or not
 */
record Packaged(@Nullable Path file, String lock) {
    /** Throws when the module has classes and no artifact: then there is nothing to look at yet. */
    static Packaged of(MavenProject project, CrateInputs inputs, String goal) throws MojoFailureException {
        boolean jar = !project.getPackaging().equals("pom");
        if (jar && inputs.packaged() == null && Files.isDirectory(inputs.classes())) {
            throw new MojoFailureException(
                    project.getArtifactId() + " is not packaged; run 'mvn verify smart-crate:" + goal + "'");
        }
        String lock = SemanticLockSettings.of(Manifest.of(FactsGatherer.manifest(inputs)))
                .lockFile();
        return new Packaged(jar ? inputs.packaged() : null, lock);
    }
}
