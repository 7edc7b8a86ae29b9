// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** When a crate is late, missing and forgotten. */
class SilenceTest {
    private final Watched watched = new Watched();

    @Test
    void a_crate_is_late_after_five_seconds_and_not_at_five() {
        watched.hear(Beats.of("a"));

        assertThat(watched.pass(5000).condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.LATE);
    }

    @Test
    void a_crate_is_missing_after_ten_seconds_and_not_at_ten() {
        watched.hear(Beats.of("a"));

        assertThat(watched.pass(10_000).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.MISSING);
        assertThat(watched.state().missingHeartbeats()).containsExactly("a");
    }

    @Test
    void a_slow_crate_is_late_after_three_of_its_intervals() {
        watched.hear(Beats.of("a").interval(60_000));

        assertThat(watched.pass(180_000).condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(179_999).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void silence_is_shown_as_worse_health_and_as_missed_heartbeats() {
        watched.hear(Beats.of("a"));

        assertThat(status(watched.pass(7000)))
                .returns(HealthStatus.DEGRADED, CrateHeartbeatStatus::health)
                .returns(7L, CrateHeartbeatStatus::missedCount)
                .returns(Beats.T0, CrateHeartbeatStatus::lastSeenMs);
        assertThat(status(watched.pass(5000)))
                .returns(HealthStatus.UNHEALTHY, CrateHeartbeatStatus::health)
                .returns(12L, CrateHeartbeatStatus::missedCount);
    }

    @Test
    void a_heartbeat_after_the_crate_was_late_says_so() {
        watched.hear(Beats.of("a"));
        watched.pass(5000);
        assertThat(watched.hear(Beats.of("a").sequence(2))).isEqualTo(Outcome.ACCEPTED);

        watched.pass(5001);

        assertThat(watched.hear(Beats.of("a").sequence(3))).isEqualTo(Outcome.LATE);
        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
    }

    @Test
    void a_missing_crate_is_told_in_each_loop_until_it_is_heard() {
        watched.hear(Beats.of("a"));
        assertThat(watched.told(watched.judge())).isEmpty();

        watched.pass(10_001);
        assertThat(watched.told(watched.judge())).containsExactly("a");
        assertThat(watched.told(watched.pass(5000).judge())).containsExactly("a");

        watched.hear(Beats.of("a").sequence(2));
        assertThat(watched.told(watched.judge())).isEmpty();
    }

    @Test
    void a_crate_that_said_it_stops_leaves_without_an_alert() {
        watched.hear(Beats.of("a").health(HealthStatus.STOPPING));

        assertThat(watched.pass(10_000).condition("a")).isEqualTo(Condition.STOPPING);
        Judgement judgement = watched.pass(1).judge();

        assertThat(judgement.toTell()).isEmpty();
        assertThat(judgement.forgotten()).isEqualTo(1);
        assertThat(judgement.state().totalCrates()).isZero();
    }

    @Test
    void a_missing_crate_is_forgotten_after_a_day_and_not_at_a_day() {
        watched.hear(Beats.of("a"));

        watched.pass(Duration.ofHours(24).toMillis());
        assertThat(watched.judge().missing()).isEqualTo(1);
        watched.pass(1);

        assertThat(watched.judge()).returns(1L, Judgement::forgotten).returns(0L, Judgement::missing);
        assertThat(watched.registry.size()).isZero();
    }

    private CrateHeartbeatStatus status(Watched at) {
        return Objects.requireNonNull(at.state().crates().get("a"));
    }
}
