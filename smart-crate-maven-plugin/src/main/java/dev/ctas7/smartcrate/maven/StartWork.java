// SPDX-License-Identifier: Apache-2.0
// START_ORCHESTRATE_CRATE_STEPS
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.source.TextScanner;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestTemplate;
import dev.ctas7.smartcrate.manifest.MavenSettings;
import dev.ctas7.smartcrate.manifest.PomWords;
import dev.ctas7.smartcrate.maven.init.BaseImages;
import dev.ctas7.smartcrate.maven.init.FirstBaseline;
import dev.ctas7.smartcrate.maven.init.FirstLock;
import dev.ctas7.smartcrate.proposal.HeaderProposals;
import dev.ctas7.smartcrate.run.FactsGatherer;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What the goal {@code init} has done for it, on the way from a module to a crate. */
final class StartWork {
    private final CrateInputs inputs;
    private final boolean server = BuildServer.runs(System.getenv());

    StartWork(CrateInputs inputs) {
        this.inputs = inputs;
    }

    /** Headers for the sources that have none, from what their class files do; says so where there are none. */
    HeaderProposals proposals() {
        return HeaderProposals.of(FactsGatherer.gather(inputs));
    }

    /** The text of a manifest for a crate that has none: complete, or on top of its root's where that has one. */
    String manifestText(PomWords pom) {
        ManifestTemplate template = template(pom);
        return ManifestReader.holdsShared(inputs.rootManifest()) ? template.own() : template.text();
    }

    /** Whether the manifest at the reactor's root lists the module as none. */
    boolean isNoCrate() {
        return MavenSettings.of(ManifestReader.ofRoot(inputs.rootManifest()))
                .notCrates()
                .contains(inputs.identity().artifactId());
    }

    /** The text of a manifest for a reactor's root, with what its modules share. */
    String sharedManifest(PomWords pom) {
        return template(pom).shared();
    }

    /**
     * Makes the first lock where there is none and all that it needs is there.
     *
     * @param resolved whether the class path is known
     */
    FirstLock firstLock(boolean resolved) throws IOException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        return resolved || !(facts.lock() instanceof LockState.Absent)
                ? FirstLock.make(facts, inputs.basedir(), LedgerWork.openDrift(facts), server)
                : FirstLock.UNRESOLVED;
    }

    /** Freezes what the gates find where there is no baseline; after the lock, whose absence is no finding then. */
    FirstBaseline firstBaseline(FirstLock lock) throws IOException {
        if (lock.state() != FirstLock.State.DONE || server) {
            return FirstBaseline.NONE;
        }
        CrateFacts facts = FactsGatherer.gather(inputs);
        return FirstBaseline.make(
                LedgerWork.baseline(inputs, facts),
                () -> Gates.pipeline(BuildDay.today(), Progress.NONE).run(facts, Settings.defaults()),
                inputs.basedir());
    }

    /** What is wrong with the image that a Dockerfile of the module starts from, for a person; empty for nothing. */
    String baseImage() {
        return BaseImages.advice(TextScanner.scan(inputs));
    }

    private ManifestTemplate template(PomWords pom) {
        String group = inputs.identity().groupId();
        // Guesses that a person corrects: what the coordinates say of the crate's field and of what it does.
        String domain = group.substring(group.lastIndexOf('.') + 1);
        boolean docker = Files.exists(inputs.basedir().resolve("Dockerfile"));
        return new ManifestTemplate(pom, List.of(domain), List.of(pom.artifactId()), docker);
    }
}
