// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The door that Gate 1 comes in by: a crate's facts. */
class ManifestFactsTest {
    private static final String FILE = "smart-crate.toml";

    @Test
    void manifest_and_dockerfiles_of_the_facts_are_judged() {
        CrateFacts facts = facts(new ManifestState.Absent(FILE));

        assertThat(ManifestCheck.check(facts))
                .extracting(
                        finding -> finding.rule().id() + " " + finding.where().file())
                .containsExactly("SC108 Dockerfile", "SC100 smart-crate.toml");
    }

    @Test
    void an_absent_manifest_was_not_inspected_and_one_that_says_nothing_was() {
        assertThat(ManifestCheck.inspected(facts(new ManifestState.Absent(FILE))))
                .isZero();
        assertThat(ManifestCheck.inspected(facts(new ManifestState.Present(FILE, Manifest.empty()))))
                .isEqualTo(1);
        assertThat(ManifestCheck.inspected(facts(new ManifestState.Unreadable(FILE, List.of()))))
                .isEqualTo(1);
    }

    private static CrateFacts facts(ManifestState manifest) {
        TextFile dockerfile =
                new TextFile("Dockerfile", TextFile.Kind.DOCKERFILE, List.of(), List.of(), new ContentHash("", ""));
        Lock.Part none = new Lock.Part("", List.of());
        return new CrateFacts(
                GoodManifest.DEMO,
                manifest,
                List.of(),
                List.of(dockerfile),
                new ClassFiles(false, List.of(), List.of()),
                List.of(),
                new FoundationFacts("", "", "", "", ""),
                new ProofFacts(List.of(), false, List.of(), true, "", List.of(), null),
                List.of(),
                List.of(),
                new LockState.Absent("smart-crate.lock", false),
                new Lock(none, none, none, none));
    }
}
