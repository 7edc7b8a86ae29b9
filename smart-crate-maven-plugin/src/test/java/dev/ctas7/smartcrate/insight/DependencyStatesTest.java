// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockFixture;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.DependencyTrust.State;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyStatesTest {
    private static final String SHA = "1".repeat(64);
    private static final LockState NO_LOCK = new LockState.Absent("smart-crate.lock", false);

    @Test
    void the_pinned_foundation_comes_first_and_a_library_that_the_lock_holds_is_locked() {
        CrateFacts facts = facts(present("g:lib 1.0 sha256:" + SHA), library("compile"));

        assertThat(DependencyStates.of(facts, heartbeat()))
                .extracting(DependencyTrust::state)
                .containsExactly(State.FOUNDATION, State.LOCKED);
        assertThat(last(facts))
                .isEqualTo(new DependencyTrust(
                        "g:lib:1.0",
                        "compile",
                        State.LOCKED,
                        "version and SHA-256 as in smart-crate.lock",
                        List.of("g:top:2")));
    }

    @Test
    void what_no_lock_speaks_of_is_unlocked_and_says_why() {
        assertThat(last(facts(NO_LOCK, library("compile"))))
                .returns(State.UNLOCKED, DependencyTrust::state)
                .returns("there is no lock", DependencyTrust::evidence);
        assertThat(last(facts(present("g:other 1.0 sha256:" + SHA), library("compile"))))
                .returns(State.UNLOCKED, DependencyTrust::state)
                .returns("not in smart-crate.lock", DependencyTrust::evidence);
        assertThat(last(facts(present("g:lib 1.0 sha256:" + SHA), library("provided"))))
                .returns(State.UNLOCKED, DependencyTrust::state)
                .returns("the lock holds the scopes compile and runtime only", DependencyTrust::evidence);
    }

    @Test
    void another_content_than_the_locked_one_is_changed() {
        DependencyTrust trust = last(facts(present("g:lib 1.0 sha256:" + "2".repeat(64)), library("compile")));

        assertThat(trust.state()).isEqualTo(State.CHANGED);
        assertThat(trust.evidence())
                .isEqualTo("is 1.0 sha256:111111111111…, locked as 1.0 sha256:222222222222… in smart-crate.lock");
    }

    @Test
    void a_crate_with_a_proof_is_proven_unless_gate_0_objects() {
        DependencyFacts crate = library("compile", SomeCrate.claim("lib", "1.0"));
        CrateFacts facts = facts(present("g:lib 1.0 sha256:" + SHA), crate);

        assertThat(last(facts))
                .returns(State.PROVEN, DependencyTrust::state)
                .returns("valid proof of lib; version and SHA-256 as in smart-crate.lock", DependencyTrust::evidence);
        Finding objection = Finding.of(
                Rule.untouchable("SC013", "claim-without-proof", Severity.ERROR),
                Location.of("pom.xml"),
                "g:lib",
                "it has no proof",
                "why",
                "fix");
        assertThat(last(facts, heartbeat(objection)))
                .returns(State.UNAUTHORIZED, DependencyTrust::state)
                .returns("SC013: it has no proof", DependencyTrust::evidence);
    }

    @Test
    void a_proof_that_nobody_judged_proves_nothing() {
        CrateFacts facts = facts(NO_LOCK, library("compile", SomeCrate.claim("lib", "1.0")));
        List<GateResult> notApplicable = List.of(
                new GateResult(GateId.HEARTBEAT, GateStatus.NOT_APPLICABLE, "it makes the proof", 0, 0, List.of()));

        assertThat(last(facts, notApplicable).state()).isEqualTo(State.UNLOCKED);
    }

    private static DependencyTrust last(CrateFacts facts) {
        return last(facts, heartbeat());
    }

    private static DependencyTrust last(CrateFacts facts, List<GateResult> gates) {
        List<DependencyTrust> all = DependencyStates.of(facts, gates);
        return all.get(all.size() - 1);
    }

    private static List<GateResult> heartbeat(Finding... findings) {
        return List.of(new GateResult(GateId.HEARTBEAT, GateStatus.PASS, "", 1, 1, List.of(findings)));
    }

    private static DependencyFacts library(String scope, ClaimedProof... claims) {
        ResolvedDependency artifact = new ResolvedDependency(
                "g", "lib", "1.0", "jar", "", scope, Path.of("lib.jar"), false, List.of("g:top:2"));
        return new DependencyFacts(artifact, SHA, List.of(), List.of(claims), "");
    }

    private static LockState present(String line) {
        return new LockState.Present("smart-crate.lock", lock(line));
    }

    private static Lock lock(String line) {
        return LockFixture.lock(List.of(), List.of(), List.of(line));
    }

    private static CrateFacts facts(LockState lock, DependencyFacts library) {
        CrateFacts some = new SomeCrate().dependency(library).lock(lock).facts();
        return new CrateFacts(
                some.identity(),
                some.manifest(),
                some.sources(),
                some.texts(),
                some.classes(),
                some.dependencies(),
                some.foundation(),
                some.proof(),
                some.reactor(),
                some.upstream(),
                some.lock(),
                lock("g:lib 1.0 sha256:" + SHA));
    }
}
