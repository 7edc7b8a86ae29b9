// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_WIRING_REPORT
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.SchemaReference;
import dev.ctas7.smartcrate.maven.doctor.DeclaredManifest;
import dev.ctas7.smartcrate.maven.doctor.Diagnosis;
import dev.ctas7.smartcrate.maven.doctor.ParameterOrigins;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.GateBinding;
import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import dev.ctas7.smartcrate.maven.wiring.WiringState;
import dev.ctas7.smartcrate.run.FactsGatherer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows how the module is wired (compiler plugin, processor, manifest, lock, gate) and what to change.
 *
 * <p>It needs nothing built and no stanza in the pom.
 */
@Mojo(name = "doctor", threadSafe = true, requiresProject = true)
public final class DoctorMojo extends CrateGoal {
    private static final String USUAL_LOCK = "smart-crate.lock";
    private static final String BASELINE = "smart-crate.baseline.json";

    /**
     * Whether the manifest's table shows every key. Without it, keys that the module says itself and that set nothing
     * of this tool are counted only.
     */
    @Parameter(property = "smart-crate.all", defaultValue = "false")
    private boolean all;

    /** Called by Maven. */
    public DoctorMojo() {}

    @Override
    public void execute() {
        if (applies("doctor")) {
            // One call, so that modules built in parallel do not mix their lines.
            getLog().info(String.join("\n", diagnose().lines()));
        }
    }

    private Diagnosis diagnose() {
        CrateInputs inputs = inputs();
        ManifestState manifest = FactsGatherer.manifest(inputs);
        String lock = manifest instanceof ManifestState.Present present
                ? present.manifest().string("semantic_lock.lock_file").orElse(USUAL_LOCK)
                : USUAL_LOCK;
        return new Diagnosis(
                inputs.identity().key() + ":" + inputs.identity().version(),
                session.getSystemProperties().getProperty("maven.version", "unknown"),
                Runtime.version() + " in " + System.getProperty("java.home"),
                WiringState.read(project, WiringContext.of(session, project)),
                Coordinates.isFoundation(inputs.identity().key()),
                project.getPlugin(Coordinates.PLUGIN) != null,
                inputs.reactor().stream().filter(ReactorModule::self).anyMatch(ReactorModule::foundation),
                GateBinding.phase(project).orElse(""),
                new ParameterOrigins(project, session.getUserProperties()).running(),
                new DeclaredManifest(
                        manifest,
                        SchemaReference.read(inputs.manifest(), inputs.basedir())
                                .orElse(""),
                        BASELINE,
                        exists(inputs, BASELINE),
                        all),
                lock,
                exists(inputs, lock));
    }

    private static boolean exists(CrateInputs inputs, String file) {
        try {
            return Files.isRegularFile(inputs.basedir().resolve(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
