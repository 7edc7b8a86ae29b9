// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnProofTest {
    private static ProofFacts packaged(List<ClaimedProof> packaged, boolean matches, String problem) {
        return new ProofFacts(
                List.of(SomeCrate.claim("demo", "1.0")), true, packaged, matches, problem, List.of(), null);
    }

    @Test
    void a_good_crate_is_authorized() {
        assertThat(Judging.objections(new SomeCrate())).isEmpty();
        assertThat(Judging.unauthorized(new SomeCrate())).isEmpty();
    }

    @Test
    void a_proof_of_another_version_does_not_fit() {
        SomeCrate crate = new SomeCrate().proof(SomeCrate.claim("demo", "0.9"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC006 the proof of this crate does not fit: version was '0.9' but must be '1.0'");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_record_of_another_crate_with_another_token_is_two_mistakes() {
        ProofRecord record =
                new ProofRecord("other", "1.0", "forged", "demo.Main", "demo.SmartCrateProof_demo", List.of());
        SomeCrate crate = new SomeCrate().proof(new ClaimedProof("demo", false, record, "", true));

        assertThat(Judging.objections(crate))
                .containsExactly(
                        "SC006 the proof of this crate does not fit: crate was 'other' but must be 'demo'",
                        "SC006 the proof of this crate does not fit: token was 'forged' but must be "
                                + "'sx9-foundation-core-7.3.1'");
    }

    @Test
    void a_proof_that_cannot_be_read_does_not_fit() {
        SomeCrate crate = new SomeCrate().proof(new ClaimedProof("demo", true, null, "the proof is not UTF-8", false));

        assertThat(Judging.objections(crate))
                .contains("SC006 the proof of this crate does not fit: the proof is not UTF-8")
                .noneMatch(objection -> objection.startsWith("SC005") || objection.startsWith("SC007"));
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void only_a_proof_of_a_renamed_crate_does_not_fit() {
        assertThat(Judging.objections(new SomeCrate().proof(SomeCrate.claim("old", "1.0"))))
                .contains("SC006 the output folder has a proof of old, wanted one of 'demo'");
    }

    @Test
    void a_generated_class_that_does_not_link_is_found() {
        ClaimedProof claim = new ClaimedProof("demo", true, SomeCrate.proofRecord("demo", "1.0"), "", false);
        SomeCrate crate = new SomeCrate().proof(claim);

        assertThat(Judging.objections(crate))
                .containsExactly("SC007 the proof of this crate is not linked: class 'demo.SmartCrateProof_demo' is "
                        + "missing or does not call FoundationCore.token()");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_forged_proof_is_named_even_beside_a_good_one() {
        ClaimedProof good = SomeCrate.claim("demo", "1.0");
        String path = "src/main/resources/META-INF/smart-crate/demo/proof.properties";
        SomeCrate crate = new SomeCrate()
                .proof(new ProofFacts(List.of(good), true, List.of(good), true, "", List.of(path), null));

        assertThat(Judging.objections(crate))
                .containsExactly("SC008 a proof lies among the sources, wanted only from the compiler");
        assertThat(Judging.findings(crate).get(0).where().file()).isEqualTo(path);
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_jar_without_the_proof_is_found() {
        SomeCrate crate = new SomeCrate().proof(packaged(List.of(), false, ""));

        assertThat(Judging.objections(crate)).containsExactly("SC011 the packaged jar has no proof of demo");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_jar_with_only_the_manifest_has_no_proof() {
        ClaimedProof bare = new ClaimedProof("demo", true, null, "", false);

        assertThat(Judging.objections(new SomeCrate().proof(packaged(List.of(bare), false, ""))))
                .containsExactly("SC011 the packaged jar has no proof of demo");
    }

    @Test
    void a_jar_with_other_bytes_is_found() {
        SomeCrate crate = new SomeCrate().proof(packaged(List.of(SomeCrate.claim("demo", "1.0")), false, ""));

        assertThat(Judging.objections(crate))
                .containsExactly("SC011 the packaged jar has another proof of demo than the output folder");
    }

    @Test
    void a_broken_jar_is_found() {
        assertThat(Judging.objections(new SomeCrate().proof(packaged(List.of(), false, "it is not a zip file"))))
                .containsExactly("SC011 the packaged jar could not be looked into: it is not a zip file");
    }

    @Test
    void before_packaging_there_is_no_jar_to_judge() {
        ProofFacts unpackaged =
                new ProofFacts(List.of(SomeCrate.claim("demo", "1.0")), false, List.of(), false, "", List.of(), null);

        assertThat(Judging.objections(new SomeCrate().proof(unpackaged))).isEmpty();
    }
}
