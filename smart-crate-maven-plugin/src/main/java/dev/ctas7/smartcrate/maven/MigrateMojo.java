// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_HASH_MIGRATION
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.maven.migrate.MigrationText;
import dev.ctas7.smartcrate.maven.wiring.Advice;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.migrate.Migration;
import dev.ctas7.smartcrate.migrate.MigrationFiles;
import dev.ctas7.smartcrate.run.FactsGatherer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Replaces the forbidden hash by Murmur3-128 where it makes an address, in sources, manifest, pom, resources,
 * Dockerfiles, compose and CI files. It shows a patch; {@code -Dsmart-crate.apply} writes.
 *
 * <p>Keyed hashing, key derivation, signatures and whatever else is about security are never touched. What it cannot
 * decide is listed with its place, why, and what to do.
 */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends CrateGoal {
    private static final String PATCH = "smart-crate/migrate.patch";

    /** Whether the changes are written; otherwise they are only shown. */
    @Parameter(property = "smart-crate.apply", defaultValue = "false")
    private boolean apply;

    /** Called by Maven. */
    public MigrateMojo() {}

    /** Throws when a file cannot be written; the sources are as they were then, or the message says which are not. */
    @Override
    public void execute() throws MojoExecutionException {
        CrateInputs inputs = inputs();
        Migration migration = Migration.of(inputs);
        String patch = migration.changed().isEmpty() ? "" : patch(inputs);
        try {
            if (patch.isEmpty()) {
                Files.deleteIfExists(inputs.build().resolve(PATCH));
            } else {
                MigrationFiles.writePatch(inputs.basedir(), patch, migration);
            }
            if (apply) {
                MigrationFiles.apply(inputs.basedir(), migration);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("the migration could not be written: " + e.getMessage(), e);
        }
        MigrationText text = new MigrationText(migration, state(inputs, patch));
        text.changes().forEach(getLog()::info);
        text.open().forEach(getLog()::warn);
        text.next().forEach(getLog()::info);
    }

    private MigrationText.State state(CrateInputs inputs, String patch) {
        boolean foundation = project.getDependencies().stream()
                .anyMatch(one -> Coordinates.GROUP.equals(one.getGroupId())
                        && Coordinates.FOUNDATION.equals(one.getArtifactId()));
        boolean declared = project.getPlugin(Coordinates.PLUGIN) != null;
        return new MigrationText.State(
                apply,
                patch,
                foundation,
                Advice.goal("", declared),
                !(FactsGatherer.lock(inputs) instanceof LockState.Absent));
    }

    private static String patch(CrateInputs inputs) {
        Path file = inputs.build().resolve(PATCH);
        return inputs.basedir().relativize(file).toString().replace('\\', '/');
    }
}
