// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A changed default is a line in the changelog. */
class SettingsTest {
    @Test
    void the_defaults_are_those_of_the_design() {
        assertThat(Timing.DEFAULT)
                .isEqualTo(new Timing(Duration.ofSeconds(5), 3, Duration.ofHours(24), Duration.ofSeconds(60)));
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(1_000_000, 10_000, 8, 1000));
    }

    @Test
    void all_that_is_wrong_with_a_timing_is_said_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Duration.ZERO, 0, Duration.ofDays(366), Duration.ofDays(2)))
                .withMessage("""
                        4 problem(s) in registry timing:
                          timing.late was 'PT0S' but must be PT0.001S to PT24H
                          timing.late-intervals was '0' but must be 1 to 1000
                          timing.forget was 'PT8784H' but must be PT0S to PT8760H
                          timing.clock-tolerance was 'PT48H' but must be PT0.001S to PT24H""");
    }

    @Test
    void all_that_is_wrong_with_limits_is_said_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, 1_000_001, 65, 0))
                .withMessage("""
                        4 problem(s) in registry limits:
                          limits.most-crates was '0' but must be 1 to 16000000
                          limits.most-strangers was '1000001' but must be 1 to 1000000
                          limits.most-runs was '65' but must be 1 to 64
                          limits.most-alerts was '0' but must be 1 to 1000000""");
    }

    @Test
    void both_ends_of_each_range_are_taken() {
        assertThat(new Limits(1, 1, 1, 1)).isNotNull();
        assertThat(new Limits(16_000_000, 1_000_000, 64, 1_000_000)).isNotNull();
        Duration least = Duration.ofMillis(1);
        assertThat(new Timing(least, 1, least, least)).isNotNull();
        Duration day = Duration.ofDays(1);
        assertThat(new Timing(day, 1000, Duration.ofDays(365), day)).isNotNull();
    }

    @Test
    void each_wither_changes_its_own_component() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(Timing.DEFAULT
                        .withLate(minute)
                        .withLateIntervals(7)
                        .withForget(minute)
                        .withClockTolerance(minute))
                .isEqualTo(new Timing(minute, 7, minute, minute));
        assertThat(Limits.DEFAULT
                        .withMostCrates(1)
                        .withMostStrangers(2)
                        .withMostRuns(3)
                        .withMostAlerts(4))
                .isEqualTo(new Limits(1, 2, 3, 4));
    }
}
