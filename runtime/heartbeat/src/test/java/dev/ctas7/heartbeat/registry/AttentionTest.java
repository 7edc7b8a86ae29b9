// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Our own pauses and outages are no crate's silence. */
class AttentionTest {
    private final Watched watched = new Watched();

    @Test
    void after_an_outage_silence_counts_from_its_end() {
        watched.hear(Beats.of("a"));
        watched.pass(4000).disconnected(3_600_000);
        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);

        watched.now += 100;
        assertThat(watched.registry.attend(watched.now, true)).isTrue();

        assertThat(watched.pass(5000).condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(4999).condition("a")).isEqualTo(Condition.LATE);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void a_pause_of_our_own_makes_no_crate_missing() {
        watched.hear(Beats.of("a"));
        watched.pass(1000);

        watched.now += 3_600_000;
        assertThat(watched.registry.attend(watched.now, true)).isTrue();

        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(10_001).condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void two_seconds_between_two_ticks_are_no_pause_and_more_are() {
        watched.registry.attend(watched.now, true);

        watched.now += 2000;
        assertThat(watched.registry.attend(watched.now, true)).isFalse();
        watched.now += 2001;
        assertThat(watched.registry.attend(watched.now, true)).isTrue();
    }

    @Test
    void what_was_missing_before_an_outage_is_missing_after_it() {
        watched.hear(Beats.of("a"));
        watched.pass(10_001).judge();

        watched.disconnected(60_000).pass(100);

        assertThat(watched.condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void a_connection_that_comes_and_goes_hides_a_dead_crate_for_half_a_minute_only() {
        watched.hear(Beats.of("a"));

        for (int i = 0; i < 5; i++) {
            watched.pass(4000).disconnected(4000).pass(1000);
        }
        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
        for (int i = 0; i < 4; i++) {
            watched.pass(4000).disconnected(4000).pass(1000);
        }

        assertThat(watched.condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void a_crate_heard_during_an_outage_that_was_not_noticed_yet_is_judged_from_its_end() {
        watched.registry.attend(watched.now, true);
        watched.now += 60_000;
        watched.hear(Beats.of("a"));
        watched.now += 10;
        watched.registry.attend(watched.now, true);

        assertThat(watched.pass(5000).condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(watched.pass(1).condition("a")).isEqualTo(Condition.LATE);
    }

    @Test
    void more_outages_than_are_remembered_do_no_harm() {
        watched.hear(Beats.of("a").interval(3_600_000));

        for (int i = 0; i < 1000; i++) {
            watched.pass(2000).disconnected(3000).pass(1000);
        }

        assertThat(watched.condition("a")).isEqualTo(Condition.HEALTHY);
    }
}
