// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.metrics.Refusal;
import dev.ctas7.heartbeat.registry.Beats;
import dev.ctas7.heartbeat.registry.Limits;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of each message. */
class IntakeTest {
    private static final String SUBJECT = "sx9.heartbeat.crate.a";
    private final Desk desk = Desk.trusting();

    @Test
    void a_heartbeat_is_counted_and_its_crate_known() {
        desk.send(Beats.of("a"));

        assertThat(desk.count("received")).isEqualTo(1);
        assertThat(desk.count("accepted")).isEqualTo(1);
        assertThat(desk.registry.size()).isEqualTo(1);
        assertThat(desk.alerts).isEmpty();
    }

    @Test
    void in_a_partition_the_last_token_is_the_crate() {
        desk.send("sx9.heartbeat.part.3.a", Beats.of("a"));
        desk.send("sx9.heartbeat.part.3.%C3%A4", Beats.of("ä"));

        assertThat(desk.count("accepted")).isEqualTo(2);
    }

    @Test
    void a_wrong_token_is_told_at_once_for_each_heartbeat() {
        desk.send(Beats.of("a").token("stolen\u2026"))
                .send(Beats.of("a").token("stolen\u2026").sequence(2));

        assertThat(desk.alerts)
                .hasSize(2)
                .first()
                .returns(Violation.MISSING_FOUNDATION_CORE, Alert::violation)
                .returns(
                        "sent foundation_token 'stolen\u2026' but accepted is " + FoundationCore.token()
                                + "; build it on an accepted foundation-core, or stop it",
                        Alert::reason);
        assertThat(desk.registry.size()).isZero();
        assertThat(desk.count("alerts")).isEqualTo(2);
    }

    @Test
    void several_tokens_can_be_accepted() {
        Claims claims = Claims.ofThisFoundation().withAcceptedTokens(Set.of("old", "new"));
        Desk both = new Desk(OrchestratorSettings.DEFAULT.withClaims(claims), Inbound.trusting());

        both.send(Beats.of("a").token("old")).send(Beats.of("b").token("new")).send(Beats.of("c"));

        assertThat(both.alerts).singleElement().returns("c", Alert::crateName);
    }

    @Test
    void a_wrong_hash_is_told_and_the_crate_is_heard() {
        Claims claims = Claims.ofThisFoundation().withExpectedHashes(Map.of("a", Set.of("right", "also right")));
        Desk expecting = new Desk(OrchestratorSettings.DEFAULT.withClaims(claims), Inbound.trusting());

        expecting.send(Beats.of("a").stateHash("wrong")).send(Beats.of("a").stateHash("wrong"));
        assertThat(expecting.alerts)
                .singleElement()
                .returns(Violation.HASH_MISMATCH, Alert::violation)
                .returns(
                        "sent state_hash 'wrong' but configured is also right or right; deploy the configured build, or"
                                + " configure the new hash",
                        Alert::reason);
        expecting
                .send(Beats.of("a").stateHash("right").sequence(2))
                .send(Beats.of("b").stateHash("any"));

        assertThat(expecting.alerts).hasSize(1);
        assertThat(expecting.count("accepted")).isEqualTo(3);
    }

    @Test
    void who_does_not_prove_to_be_the_crate_is_told_and_not_read() {
        Desk keyed = new Desk(OrchestratorSettings.DEFAULT, (crate, message) -> new Opened.Unproven("no signature\n"));

        keyed.send(Beats.of("a"));

        assertThat(keyed.alerts)
                .singleElement()
                .returns(Violation.INVALID_SIGNATURE, Alert::violation)
                .returns("no signature\\u000a", Alert::reason);
        assertThat(keyed.pass(5000).snapshots.get(0).state().unauthorizedCrates())
                .containsExactly("a");
    }

    @Test
    void another_name_than_the_subjects_is_refused() {
        desk.send(SUBJECT, Beats.of("b"));

        assertThat(desk.refused(Refusal.FORGED_NAME)).isEqualTo(1);
        assertThat(desk.registry.size()).isZero();
        assertThat(desk.alerts).isEmpty();
    }

    @Test
    void another_name_without_the_token_is_told_under_the_subjects_name() {
        desk.send(SUBJECT, Beats.of("b").token("x"));

        assertThat(desk.alerts).singleElement().returns("a", Alert::crateName);
        assertThat(desk.pass(5000).snapshots.get(0).state().crates()).containsOnlyKeys("a");
    }

    @Test
    void duplicates_and_replays_are_counted() {
        Desk keyed =
                new Desk(OrchestratorSettings.DEFAULT, (crate, message) -> new Opened.Authentic(message.payload()));
        keyed.send(Beats.of("a")).send(Beats.of("a"));
        keyed.send(Beats.of("a").run("old").stamp(Beats.T0 - 3_600_000));

        assertThat(keyed.refused(Refusal.DUPLICATE)).isEqualTo(1);
        assertThat(keyed.refused(Refusal.REPLAY)).isEqualTo(1);
        assertThat(keyed.alerts).isEmpty();
    }

    @Test
    void a_new_name_beyond_the_limit_is_refused() {
        Limits one = Limits.DEFAULT.withMostCrates(1);
        Desk small = new Desk(OrchestratorSettings.DEFAULT.withLimits(one), Inbound.trusting());

        small.send(Beats.of("a")).send(Beats.of("b")).send(Beats.of("a").sequence(2));

        assertThat(small.refused(Refusal.FULL)).isEqualTo(1);
        assertThat(small.count("accepted")).isEqualTo(2);
    }

    @Test
    void a_clock_off_by_more_than_a_minute_is_counted_and_believed() {
        long wall = Beats.T0 + desk.nanos / 1_000_000;
        desk.send(Beats.of("a").stamp(wall + 60_000)).send(Beats.of("b").stamp(wall - 60_000));
        assertThat(desk.count("skewed")).isZero();

        desk.send(Beats.of("c").stamp(wall + 60_001)).send(Beats.of("d").stamp(wall - 60_001));
        desk.send(Beats.of("e").stamp(Long.MAX_VALUE)).send(Beats.of("f").stamp(0));

        assertThat(desk.count("skewed")).isEqualTo(4);
        assertThat(desk.count("accepted")).isEqualTo(6);
    }

    @Test
    void an_alert_that_nobody_takes_is_in_the_state_all_the_same() {
        desk.alertsFail = true;

        assertThatIllegalStateException()
                .isThrownBy(() -> desk.send(Beats.of("a").token("")));

        assertThat(desk.pass(5000).snapshots.get(0).state().unauthorizedCrates())
                .containsExactly("a");
    }
}
