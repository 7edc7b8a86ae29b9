// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClaimingDependenciesTest {
    private static DependencyFacts library(boolean sibling, ClaimedProof... claims) {
        return new DependencyFacts(
                SomeCrate.dependency("org.example", "lib", "2.0", sibling), "", List.of(), List.of(claims), "");
    }

    @Test
    void a_dependency_that_proves_its_claim_passes() {
        assertThat(Judging.objections(new SomeCrate().dependency(library(false, SomeCrate.claim("lib", "2.0")))))
                .isEmpty();
    }

    @Test
    void a_manifest_without_a_proof_is_a_false_claim() {
        SomeCrate crate = new SomeCrate().dependency(library(false, new ClaimedProof("lib", true, null, "", false)));

        assertThat(Judging.objections(crate))
                .containsExactly(
                        "SC013 org.example:lib:2.0 claims to hold the smart crate 'lib' without a valid proof: "
                                + "there is no proof.properties");
        assertThat(Judging.unauthorized(crate)).containsExactly("lib");
    }

    @Test
    void a_proof_without_a_manifest_claims_nothing() {
        assertThat(Judging.objections(
                        new SomeCrate().dependency(library(false, new ClaimedProof("lib", false, null, "x", false)))))
                .isEmpty();
    }

    @Test
    void a_proof_of_another_version_is_a_false_claim() {
        assertThat(Judging.objections(new SomeCrate().dependency(library(false, SomeCrate.claim("lib", "1.9")))))
                .containsExactly(
                        "SC013 org.example:lib:2.0 claims to hold the smart crate 'lib' without a valid proof: "
                                + "version was '1.9' but must be '2.0'");
    }

    @Test
    void a_record_in_the_folder_of_another_crate_and_without_its_class_is_a_false_claim() {
        ClaimedProof claim = new ClaimedProof("lib", true, SomeCrate.proofRecord("copied", "2.0"), "", false);

        assertThat(Judging.objections(new SomeCrate().dependency(library(false, claim))))
                .containsExactly(
                        "SC013 org.example:lib:2.0 claims to hold the smart crate 'lib' without a valid proof: "
                                + "crate was 'copied' but must be 'lib'; class 'demo.SmartCrateProof_copied' is missing or "
                                + "does not call FoundationCore.token()");
    }

    @Test
    void crates_merged_into_a_jar_keep_their_own_versions() {
        SomeCrate crate = new SomeCrate()
                .dependency(library(false, SomeCrate.claim("lib", "2.0"), SomeCrate.claim("inner", "0.1")));

        assertThat(Judging.objections(crate)).isEmpty();
    }

    @Test
    void a_sibling_judged_as_a_module_is_not_judged_twice() {
        ClaimedProof stale = SomeCrate.claim("lib", "1.9");
        SomeCrate crate =
                new SomeCrate().module(SomeCrate.module("lib", true), stale).dependency(library(true, stale));

        assertThat(Judging.objections(crate))
                .containsExactly("SC012 module lib (lib) is unauthorized: version was '1.9' but must be '1.0'");
        assertThat(Judging.judge(crate).score().penalty()).isEqualTo(50);
    }

    @Test
    void a_sibling_that_the_reactor_does_not_show_is_judged_as_a_dependency() {
        assertThat(Judging.objections(new SomeCrate().dependency(library(true, SomeCrate.claim("lib", "1.9")))))
                .hasSize(1);
    }
}
