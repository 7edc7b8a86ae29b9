// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Crates that an earlier orchestrator knew. */
class ExpectedTest {
    private final Watched watched = new Watched();

    @Test
    void an_expected_crate_that_stays_silent_is_missing_after_ten_seconds() {
        assertThat(expect(watched, null, true, HealthStatus.HEALTHY)).isTrue();

        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(10_000).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void any_run_of_an_expected_crate_is_its_first() {
        expect(watched, null, true, HealthStatus.HEALTHY);

        assertThat(watched.hear(Beats.of("a").sequence(0).stamp(0))).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(Beats.of("a").sequence(0).stamp(0))).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void a_last_heartbeat_gives_run_sequence_and_interval() {
        LocalHeartbeat last = Beats.of("a").sequence(50).interval(60_000).beat();
        expect(watched, last, true, HealthStatus.HEALTHY);

        assertThat(watched.pass(180_000).condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.hear(Beats.of("a").sequence(50))).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(Beats.of("a").sequence(51)).isHeard()).isTrue();
    }

    @Test
    void a_crate_that_stopped_was_unauthorized_or_is_known_is_not_taken() {
        assertThat(expect(watched, null, true, HealthStatus.STOPPING)).isFalse();
        assertThat(expect(watched, null, false, HealthStatus.UNHEALTHY)).isFalse();
        assertThat(watched.registry.size()).isZero();

        watched.hear(Beats.of("a"));

        assertThat(expect(watched, null, true, HealthStatus.HEALTHY)).isFalse();
    }

    @Test
    void expected_crates_do_not_exceed_the_limit() {
        Watched small = Watched.limited(Limits.DEFAULT.withMostCrates(1));
        small.hear(Beats.of("b"));

        assertThat(expect(small, null, true, HealthStatus.HEALTHY)).isFalse();
    }

    private static boolean expect(Watched at, @Nullable LocalHeartbeat last, boolean core, HealthStatus health) {
        return at.registry.expect(new CrateHeartbeatStatus("a", last, 5, core, health, 3), at.now);
    }
}
