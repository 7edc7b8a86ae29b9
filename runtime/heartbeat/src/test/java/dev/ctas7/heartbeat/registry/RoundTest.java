// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.StateWriter;
import dev.ctas7.heartbeat.wire.WireException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a round over all crates says of them together. */
class RoundTest {
    private final Watched watched = new Watched();

    @Test
    void no_crates_at_all_are_healthy() {
        assertThat(watched.state())
                .isEqualTo(new GlobalHeartbeatState(
                        java.util.Map.of(), false, 0, 0, List.of(), List.of(), HealthStatus.HEALTHY, true, Beats.T0));
    }

    @Test
    void the_worst_come_first_and_each_crate_once() {
        watched.hear(Beats.of("missing"));
        watched.pass(5000).hear(Beats.of("late"));
        watched.pass(5001);
        watched.hear(Beats.of("healthy"));
        watched.hear(Beats.of("starting").health(HealthStatus.STARTING));
        watched.hear(Beats.of("stopping").health(HealthStatus.STOPPING));
        watched.hear(Beats.of("degraded").health(HealthStatus.DEGRADED));
        watched.hear(Beats.of("unhealthy").health(HealthStatus.UNHEALTHY));
        watched.hearWrongHash(Beats.of("wrong"));
        watched.accuse(Beats.of("rogue").token(""));

        GlobalHeartbeatState state = watched.state();

        assertThat(state.crates().keySet())
                .containsExactly(
                        "rogue",
                        "missing",
                        "wrong",
                        "unhealthy",
                        "late",
                        "degraded",
                        "stopping",
                        "starting",
                        "healthy");
        assertThat(state.healthyCrates()).isEqualTo(1);
        assertThat(state.cratesTruncated()).isFalse();
        assertThat(state.hashIntegrity()).isFalse();
    }

    @Test
    void a_wrong_hash_stays_until_a_right_heartbeat() {
        watched.hearWrongHash(Beats.of("a"));
        assertThat(watched.pass(1000).state().hashIntegrity()).isFalse();
        watched.hear(Beats.of("a"));
        assertThat(watched.state().hashIntegrity()).isFalse();

        watched.hear(Beats.of("a").sequence(2));

        assertThat(watched.state().hashIntegrity()).isTrue();
        assertThat(watched.state().ecosystemHealth()).isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void half_of_the_crates_missing_is_degraded_and_more_is_unhealthy() {
        watched.hear(Beats.of("a"));
        watched.pass(10_001).hear(Beats.of("b"));
        assertThat(watched.state().ecosystemHealth()).isEqualTo(HealthStatus.DEGRADED);

        watched.pass(5000).hear(Beats.of("c"));
        watched.pass(5001);

        assertThat(watched.state().missingHeartbeats()).containsExactly("a", "b");
        assertThat(watched.state().ecosystemHealth()).isEqualTo(HealthStatus.UNHEALTHY);
    }

    @Test
    void only_crates_that_are_not_well_show_their_last_heartbeat() {
        watched.hear(Beats.of("a").health(HealthStatus.DEGRADED));
        assertThat(watched.state().crates().get("a"))
                .extracting(CrateHeartbeatStatus::lastHeartbeat)
                .isEqualTo(Beats.of("a").health(HealthStatus.DEGRADED).beat());

        watched.hear(Beats.of("a").sequence(2));

        assertThat(watched.state().crates().get("a"))
                .extracting(CrateHeartbeatStatus::lastHeartbeat)
                .isNull();
    }

    @Test
    void of_many_missing_crates_each_is_told_before_any_is_told_again() {
        Watched small = Watched.limited(Limits.DEFAULT.withMostAlerts(10));
        for (int i = 0; i < 25; i++) {
            small.pass(10).hear(Beats.of("crate-" + i));
        }
        small.pass(10_001);

        Set<String> told = new HashSet<>();
        for (int loop = 0; loop < 3; loop++) {
            Judgement judgement = small.judge();
            assertThat(judgement.toTell()).hasSize(10);
            assertThat(judgement.untold()).isEqualTo(15);
            told.addAll(small.told(judgement));
        }

        assertThat(told).hasSize(25);
        assertThat(small.told(small.judge())).contains("crate-0").doesNotContain("crate-24");
    }

    @Test
    void a_state_holds_a_thousand_crates_the_worst_among_them() throws WireException {
        for (int i = 0; i < 5000; i++) {
            watched.hear(Beats.of("crate-" + i));
        }
        watched.hear(Beats.of("bad").health(HealthStatus.UNHEALTHY));

        GlobalHeartbeatState state = watched.state();

        assertThat(state.crates()).hasSize(1000).containsKey("bad");
        assertThat(state.crates().keySet().iterator().next()).isEqualTo("bad");
        assertThat(state.cratesTruncated()).isTrue();
        assertThat(state.totalCrates()).isEqualTo(5001);
        assertThat(state.healthyCrates()).isEqualTo(5000);
        assertThat(new StateReader().read(new StateWriter().write(state))).isEqualTo(state);
    }

    @Test
    void every_crate_is_handed_over_strangers_too() {
        for (int i = 0; i < 3000; i++) {
            watched.hear(Beats.of("crate-" + i));
        }
        watched.accuse(Beats.of("rogue").token(""));
        List<CrateHeartbeatStatus> all = new ArrayList<>();

        watched.registry.forEach(watched.now, watched.wall(), (status, intervalMs) -> all.add(status));

        assertThat(all)
                .extracting(CrateHeartbeatStatus::crateName)
                .doesNotHaveDuplicates()
                .hasSize(3001);
        assertThat(all).filteredOn(status -> !status.hasFoundationCore()).hasSize(1);
    }
}
