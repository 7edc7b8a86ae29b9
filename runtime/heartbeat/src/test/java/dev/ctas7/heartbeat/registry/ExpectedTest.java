// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Crates that an earlier orchestrator knew. */
class ExpectedTest {
    private final Watched watched = new Watched();

    @Test
    void an_expected_crate_that_stays_silent_is_missing_after_ten_seconds() {
        assertThat(expect(watched, true, HealthStatus.HEALTHY)).isTrue();

        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(10_000).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void any_run_of_an_expected_crate_is_its_first() {
        expect(watched, true, HealthStatus.HEALTHY);

        assertThat(watched.hear(Beats.of("a").sequence(0).stamp(0))).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(Beats.of("a").sequence(0).stamp(0))).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void an_expected_crate_has_the_time_that_its_own_interval_gives_it() {
        watched.registry.expect(
                new CrateHeartbeatStatus("a", null, 5, true, HealthStatus.HEALTHY, 0), 60_000, watched.now);

        assertThat(watched.pass(180_000).condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(180_000).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void the_interval_of_a_crate_is_handed_over_with_it() {
        watched.hear(Beats.of("a").interval(60_000));
        watched.registry.accuse("b", Beats.of("b").interval(20_000).beat(), watched.now);
        Map<String, Long> intervals = new TreeMap<>();

        watched.registry.forEach(watched.now, 1, (status, intervalMs) -> intervals.put(status.crateName(), intervalMs));

        assertThat(intervals).isEqualTo(Map.of("a", 60_000L, "b", 20_000L));
    }

    @Test
    void a_crate_that_stopped_was_unauthorized_or_is_known_is_not_taken() {
        assertThat(expect(watched, true, HealthStatus.STOPPING)).isFalse();
        assertThat(expect(watched, false, HealthStatus.UNHEALTHY)).isFalse();
        assertThat(watched.registry.size()).isZero();

        watched.hear(Beats.of("a"));

        assertThat(expect(watched, true, HealthStatus.HEALTHY)).isFalse();
    }

    @Test
    void expected_crates_do_not_exceed_the_limit() {
        Watched small = Watched.limited(Limits.DEFAULT.withMostCrates(1));
        small.hear(Beats.of("b"));

        assertThat(expect(small, true, HealthStatus.HEALTHY)).isFalse();
    }

    private static boolean expect(Watched at, boolean core, HealthStatus health) {
        return at.registry.expect(new CrateHeartbeatStatus("a", null, 5, core, health, 3), 1000, at.now);
    }
}
