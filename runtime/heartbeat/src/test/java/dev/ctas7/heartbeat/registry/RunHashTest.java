// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import org.junit.jupiter.api.Test;

/** A wrong state hash is one run's: no other run of its crate clears it. */
class RunHashTest {
    private final Watched watched = new Watched();
    private final Beats wrong = Beats.of("a").run("wrong");
    private final Beats right = Beats.of("a").run("right");
    private long sequence = 10;

    @Test
    void a_right_replica_does_not_clear_a_wrong_one() {
        watched.hearWrongHash(wrong);
        for (int second = 0; second < 60; second++) {
            watched.pass(500).hear(next(right));
            assertThat(watched.state().hashIntegrity()).isFalse();
            watched.pass(500).hearWrongHash(next(wrong));
            assertThat(watched.state().hashIntegrity()).isFalse();
        }
    }

    @Test
    void the_crate_is_shown_as_wrong_with_its_last_heartbeat_whichever_run_beat_last() {
        watched.hearWrongHash(wrong);
        watched.hear(right);

        assertThat(watched.condition("a")).isEqualTo(Condition.WRONG_HASH);
        assertThat(watched.state().crates().get("a"))
                .extracting(CrateHeartbeatStatus::health, CrateHeartbeatStatus::lastHeartbeat)
                .containsExactly(HealthStatus.DEGRADED, right.beat());
        assertThat(watched.state().ecosystemHealth()).isEqualTo(HealthStatus.DEGRADED);
    }

    @Test
    void a_wrong_run_that_beats_rightly_again_clears_its_part() {
        watched.hearWrongHash(wrong);
        watched.hear(right);

        watched.hear(next(wrong));

        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
        watched.hear(next(right));
        assertThat(watched.state().hashIntegrity()).isTrue();
        assertThat(watched.state().crates().get("a"))
                .extracting(CrateHeartbeatStatus::lastHeartbeat)
                .isNull();
    }

    @Test
    void one_of_two_wrong_runs_clears_only_its_own_part() {
        watched.hearWrongHash(wrong);
        watched.hearWrongHash(wrong.run("also wrong"));
        watched.hear(right);

        watched.hear(next(wrong));
        assertThat(watched.state().hashIntegrity()).isFalse();

        watched.hear(next(wrong.run("also wrong")));
        assertThat(watched.state().hashIntegrity()).isTrue();
    }

    @Test
    void a_wrong_run_counts_until_its_silence_would_make_a_crate_missing() {
        watched.hearWrongHash(wrong);
        watched.hear(right);

        watched.pass(10_000).hear(next(right));
        assertThat(watched.state().hashIntegrity()).isFalse();

        watched.pass(1);
        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
    }

    @Test
    void a_run_is_judged_by_its_own_interval() {
        watched.hearWrongHash(wrong.interval(60_000));
        for (int second = 0; second < 360; second++) {
            watched.hear(next(right));
            watched.pass(1000);
            assertThat(watched.state().hashIntegrity()).isFalse();
        }

        watched.pass(1).hear(next(right));

        assertThat(watched.state().hashIntegrity()).isTrue();
    }

    @Test
    void a_run_that_says_that_it_stops_counts_no_longer_than_one_that_falls_silent() {
        watched.hearWrongHash(wrong.health(HealthStatus.STOPPING));
        assertThat(watched.state().hashIntegrity()).isFalse();
        watched.hear(right);
        assertThat(watched.state().hashIntegrity()).isFalse();

        watched.pass(10_001).hear(next(right));

        assertThat(watched.state().hashIntegrity()).isTrue();
    }

    @Test
    void a_missing_crate_is_missing_and_no_wrong_hash_runs() {
        watched.hearWrongHash(wrong);

        assertThat(watched.pass(10_000).state().hashIntegrity()).isFalse();
        assertThat(watched.pass(1).state().hashIntegrity()).isTrue();
        assertThat(watched.condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void nothing_is_cleared_while_nothing_can_be_heard() {
        watched.hearWrongHash(wrong);
        watched.hear(right);

        assertThat(watched.disconnected(600_000).state().hashIntegrity()).isFalse();

        watched.pass(5000).hear(next(right));
        assertThat(watched.state().hashIntegrity()).isFalse();
    }

    @Test
    void more_right_replicas_than_are_remembered_do_not_push_a_wrong_one_out() {
        watched.hearWrongHash(wrong);
        for (int replica = 1; replica <= 20; replica++) {
            watched.pass(100).hear(right.run("right-" + replica));
        }

        assertThat(watched.state().hashIntegrity()).isFalse();
        assertThat(watched.hear(wrong)).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void of_many_wrong_replicas_one_stays_wrong_as_long_as_any_is() {
        Watched two = Watched.limited(Limits.DEFAULT.withMostRuns(2));
        for (int replica = 1; replica <= 5; replica++) {
            two.hearWrongHash(wrong.run("wrong-" + replica));
        }
        two.hear(right);
        two.hear(right.run("other"));

        assertThat(two.state().hashIntegrity()).isFalse();
    }

    @Test
    void a_crate_that_comes_back_begins_anew() {
        watched.hearWrongHash(wrong);
        watched.hear(right.health(HealthStatus.STOPPING));
        watched.pass(10_001).judge();
        assertThat(watched.registry.size()).isZero();

        watched.hear(next(right));

        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
    }

    private Beats next(Beats beats) {
        return beats.sequence(++sequence);
    }
}
