// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.running.EndpointHealth;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.RunningSystem;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Gate 0 finds in the answers of the network. */
final class RunningCheckTest {
    private static final String NATS = "nats://127.0.0.1:4222";

    private static SomeCrate in(GlobalState state, EndpointHealth... endpoints) {
        return new SomeCrate().running(new RunningSystem(state, List.of(endpoints), ""));
    }

    private static GlobalState.Known known(List<String> unauthorized, List<String> missing, boolean hashes) {
        return new GlobalState.Known(NATS, 12, 10, unauthorized, missing, hashes, 1000);
    }

    @Test
    void a_whole_system_gives_no_finding() {
        assertThat(Judging.findings(in(
                        known(List.of(), List.of(), true),
                        new EndpointHealth("http://localhost/health", true, "HTTP 200"))))
                .isEmpty();
    }

    @Test
    void a_crate_that_asks_nobody_gets_no_finding() {
        assertThat(Judging.findings(in(new GlobalState.NotAsked("Maven is offline (-o)"))))
                .isEmpty();
    }

    @Test
    void unauthorized_crates_are_named_cost_fifty_each_and_stop_the_pipeline() {
        SomeCrate crate = in(known(List.of("rogue", "worse"), List.of(), true));

        assertThat(Judging.objections(crate))
                .containsExactly("SC015 2 unauthorized crate(s) run at " + NATS + ": rogue, worse");
        assertThat(Judging.judge(crate).score().unauthorizedCrates()).containsExactly("rogue", "worse");
        assertThat(Judging.judge(crate).score().penalty()).isEqualTo(100);
        assertThat(Judging.judge(crate).stops()).isTrue();
        assertThat(Judging.judge(in(known(List.of(), List.of(), true))).stops()).isFalse();
    }

    @Test
    void a_crate_that_is_unauthorized_here_and_there_counts_once() {
        SomeCrate crate = in(known(List.of("bad", "demo"), List.of(), true))
                .module(SomeCrate.module("bad", true))
                .proof();

        assertThat(Judging.judge(crate).score().unauthorizedCrates()).containsExactly("bad", "demo");
        assertThat(Judging.judge(crate).score().penalty()).isEqualTo(100);
    }

    @Test
    void a_list_that_may_be_cut_says_at_least() {
        List<String> two = List.of("a", "b");

        assertThat(Judging.objections(in(new GlobalState.Known(NATS, 9, 1, List.of(), two, true, 2))))
                .containsExactly(
                        "SC020 the running system at " + NATS + " is not whole: at least 2 crate(s) missing: a, b");
        assertThat(Judging.objections(in(new GlobalState.Known(NATS, 9, 1, List.of(), two, true, 3))))
                .containsExactly("SC020 the running system at " + NATS + " is not whole: 2 crate(s) missing: a, b");
    }

    @Test
    void missing_crates_and_other_hashes_are_a_warning() {
        SomeCrate crate = in(known(List.of(), List.of("billing", "a", "b", "c"), false));

        assertThat(Judging.objections(crate))
                .containsExactly("SC020 the running system at " + NATS
                        + " is not whole: 4 crate(s) missing: billing, a, b and 1 more;"
                        + " a crate beats with another state hash than the one configured for it");
        assertThat(Judging.judge(crate).stops()).isFalse();
    }

    @Test
    void who_cannot_be_reached_is_a_warning_that_says_what_to_do() {
        List<Finding> findings = Judging.findings(in(new GlobalState.Unreachable(NATS, "nobody listens there.")));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).what())
                .isEqualTo("the running system at " + NATS + " cannot be asked: nobody listens there");
        assertThat(findings.get(0).severity().word()).isEqualTo("warning");
        assertThat(findings.get(0).fix()).contains("start NATS and an orchestrator", "smart-crate.natsUrl", "-o");
    }

    @Test
    void an_answer_that_cannot_be_believed_is_an_error() {
        List<Finding> findings = Judging.findings(in(new GlobalState.Untrusted(NATS, "it is not signed")));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule().id()).isEqualTo("SC018");
        assertThat(findings.get(0).what())
                .isEqualTo("what answers at " + NATS + " cannot be believed: it is not signed");
        assertThat(findings.get(0).severity().word()).isEqualTo("error");
    }

    @Test
    void each_endpoint_that_is_not_healthy_is_named() {
        assertThat(Judging.objections(in(
                        new GlobalState.NotAsked(""),
                        new EndpointHealth("http://localhost/a", true, "HTTP 204"),
                        new EndpointHealth("http://localhost/b", false, "HTTP 503"),
                        new EndpointHealth("http://localhost/c", false, "nobody listens there"))))
                .containsExactly(
                        "SC021 health endpoint http://localhost/b is not healthy: HTTP 503",
                        "SC021 health endpoint http://localhost/c is not healthy: nobody listens there");
    }
}
