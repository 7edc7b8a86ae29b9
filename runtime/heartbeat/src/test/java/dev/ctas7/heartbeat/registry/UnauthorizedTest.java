// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Crates without foundation-core, and impostors beside real ones. */
class UnauthorizedTest {
    private final Watched watched = new Watched();
    private final Beats rogue = Beats.of("rogue").token("");

    @Test
    void a_stranger_is_unauthorized_until_it_has_been_silent_for_ten_seconds() {
        watched.accuse(rogue);

        GlobalHeartbeatState state = watched.pass(10_000).state();
        assertThat(state.unauthorizedCrates()).containsExactly("rogue");
        assertThat(state.ecosystemHealth()).isEqualTo(HealthStatus.UNHEALTHY);
        assertThat(state.totalCrates()).isEqualTo(1);
        assertThat(status(state, "rogue"))
                .returns(false, CrateHeartbeatStatus::hasFoundationCore)
                .returns(HealthStatus.UNHEALTHY, CrateHeartbeatStatus::health)
                .returns(rogue.beat(), CrateHeartbeatStatus::lastHeartbeat);

        assertThat(watched.pass(1).state().totalCrates()).isZero();
    }

    @Test
    void a_stranger_is_not_believed_an_interval_of_a_day() {
        watched.accuse(rogue.interval(86_400_000));

        assertThat(watched.pass(360_000).state().unauthorizedCrates()).containsExactly("rogue");
        assertThat(watched.pass(1).state().unauthorizedCrates()).isEmpty();
    }

    @Test
    void an_impostor_is_named_and_changes_nothing_of_the_real_crate() {
        watched.hear(Beats.of("a").sequence(7));
        watched.pass(3000)
                .accuse(Beats.of("a")
                        .sequence(900)
                        .health(HealthStatus.STOPPING)
                        .token("x"));

        GlobalHeartbeatState state = watched.state();

        assertThat(state.unauthorizedCrates()).containsExactly("a");
        assertThat(state.totalCrates()).isEqualTo(1);
        assertThat(state.healthyCrates()).isZero();
        assertThat(status(state, "a"))
                .returns(Beats.T0, CrateHeartbeatStatus::lastSeenMs)
                .returns(HealthStatus.HEALTHY, CrateHeartbeatStatus::health)
                .returns(true, CrateHeartbeatStatus::hasFoundationCore)
                .returns(null, CrateHeartbeatStatus::lastHeartbeat);
        assertThat(watched.hear(Beats.of("a").sequence(8))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void an_impostor_cannot_be_hidden_by_the_real_crate_and_goes_when_it_stops() {
        watched.hear(Beats.of("a"));
        watched.accuse(Beats.of("a").token("x"));

        for (int second = 1; second <= 10; second++) {
            watched.pass(1000).hear(Beats.of("a").sequence(1 + second));
            assertThat(watched.condition("a")).isEqualTo(Condition.UNAUTHORIZED);
        }
        watched.pass(1).hear(Beats.of("a").sequence(100));

        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
    }

    @Test
    void an_impostor_does_not_keep_a_dead_crate_alive() {
        watched.hear(Beats.of("a"));
        for (int second = 1; second <= 11; second++) {
            watched.pass(1000).accuse(Beats.of("a").token("x"));
        }

        GlobalHeartbeatState state = watched.state();

        assertThat(state.unauthorizedCrates()).containsExactly("a");
        assertThat(state.missingHeartbeats()).containsExactly("a");
        assertThat(status(state, "a").hasFoundationCore()).isFalse();
    }

    @Test
    void a_stranger_that_becomes_a_crate_stays_accused_for_as_long() {
        watched.accuse(rogue);
        watched.hear(Beats.of("rogue"));
        watched.pass(5000).hear(Beats.of("rogue").sequence(2));

        assertThat(watched.condition("rogue")).isEqualTo(Condition.UNAUTHORIZED);
        assertThat(watched.pass(5001).condition("rogue")).isEqualTo(Condition.LATE);
    }

    @Test
    void a_flood_of_strangers_pushes_out_the_oldest_stranger_and_no_crate() {
        Watched small = Watched.limited(Limits.DEFAULT.withMostStrangers(3));
        small.hear(Beats.of("real"));
        small.accuse(Beats.of("real").token("x"));
        for (int i = 0; i < 100; i++) {
            small.accuse(Beats.of("flood-" + i).token("x"));
        }

        assertThat(small.state().unauthorizedCrates())
                .containsExactlyInAnyOrder("real", "flood-97", "flood-98", "flood-99");
    }

    @Test
    void a_flood_of_names_with_the_token_pushes_out_no_crate() {
        Watched small = Watched.limited(Limits.DEFAULT.withMostCrates(2));
        assertThat(small.hear(Beats.of("a"))).isEqualTo(Outcome.ACCEPTED);
        assertThat(small.hear(Beats.of("b"))).isEqualTo(Outcome.ACCEPTED);
        assertThat(small.hear(Beats.of("c"))).isEqualTo(Outcome.FULL);
        assertThat(small.hear(Beats.of("a").sequence(2))).isEqualTo(Outcome.ACCEPTED);

        assertThat(small.state().crates()).containsOnlyKeys("a", "b");
    }

    private static CrateHeartbeatStatus status(GlobalHeartbeatState state, String crate) {
        Map<String, CrateHeartbeatStatus> crates = state.crates();
        return Objects.requireNonNull(crates.get(crate));
    }
}
