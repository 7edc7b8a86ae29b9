// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static dev.ctas7.heartbeat.registry.Beats.T0;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import org.junit.jupiter.api.Test;

/** Which heartbeats are new, which are duplicates and which are replays. */
class OrderTest {
    private final Watched watched = new Watched();
    private final Watched keyed = Watched.keyed();
    private final Beats beat = Beats.of("a").sequence(10);

    @Test
    void a_higher_sequence_follows_and_the_same_or_a_lower_one_does_not() {
        assertThat(watched.hear(beat)).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(beat)).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(beat.sequence(9).stamp(T0 + 5000))).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(beat.sequence(11))).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(beat.sequence(1000))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_duplicate_does_not_count_as_heard() {
        watched.hear(beat);
        watched.pass(10_001);
        watched.hear(beat);

        assertThat(watched.condition("a")).isEqualTo(Condition.MISSING);
    }

    @Test
    void a_new_run_begins_anywhere_and_the_old_one_is_remembered() {
        watched.hear(beat.run("one"));

        assertThat(watched.hear(beat.run("two").sequence(0))).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(beat.run("one"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(beat.run("one").sequence(11))).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(beat.run("two").sequence(0))).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(beat.run("two").sequence(1))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void the_run_that_was_silent_longest_is_forgotten_for_the_ninth() {
        for (int run = 1; run <= 8; run++) {
            watched.hear(beat.run("run-" + run));
            watched.pass(10);
        }
        assertThat(watched.hear(beat.run("run-1"))).isEqualTo(Outcome.DUPLICATE);

        watched.hear(beat.run("run-9"));

        assertThat(watched.hear(beat.run("run-2"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(beat.run("run-1"))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_run_is_remembered_for_two_minutes_of_its_silence() {
        watched.hear(beat.run("one"));
        watched.hear(beat.run("two"));
        watched.pass(120_000).judge();
        assertThat(watched.hear(beat.run("one"))).isEqualTo(Outcome.DUPLICATE);

        watched.pass(1).judge();

        assertThat(watched.hear(beat.run("one")).isHeard()).isTrue();
    }

    @Test
    void without_a_run_id_a_lower_sequence_with_a_newer_time_is_a_new_run() {
        Beats nameless = beat.run(null);
        watched.hear(nameless);

        assertThat(watched.hear(nameless.sequence(3))).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(nameless.stamp(T0 + 1))).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(nameless.sequence(3).stamp(T0 + 1))).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(nameless.sequence(4).stamp(T0 + 1))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void without_signatures_an_old_time_is_believed() {
        watched.hear(beat.run("one").stamp(T0));

        assertThat(watched.hear(beat.run("two").stamp(T0 - 3_600_000))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void with_signatures_a_run_that_begins_more_than_a_minute_before_the_newest_is_a_replay() {
        keyed.hear(beat.run("one").stamp(T0));

        assertThat(keyed.hear(beat.run("two").stamp(T0 - 60_001))).isEqualTo(Outcome.REPLAY);
        assertThat(keyed.hear(beat.run("three").stamp(T0 - 60_000))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void with_signatures_a_known_run_may_have_any_clock() {
        keyed.hear(beat.run("one").stamp(T0 - 3_600_000));
        keyed.hear(beat.run("two").stamp(T0));

        assertThat(keyed.hear(beat.run("one").sequence(11).stamp(T0 - 3_600_000)))
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_clock_that_was_ahead_does_not_lock_its_crate_out_when_it_is_set_right() {
        keyed.hear(beat.run("one").stamp(T0 + 3_600_000));
        assertThat(keyed.hear(beat.run("two").stamp(T0 - 10))).isEqualTo(Outcome.ACCEPTED);
        assertThat(keyed.hear(beat.run("three").stamp(T0 - 60_011))).isEqualTo(Outcome.REPLAY);

        watched.hear(beat.run(null).stamp(T0 + 3_600_000));
        assertThat(watched.hear(beat.run(null).sequence(1).stamp(T0))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void the_largest_numbers_are_taken() {
        Beats last = beat.sequence(Long.MAX_VALUE).stamp(Long.MAX_VALUE).interval(HeartbeatConfig.LONGEST_INTERVAL_MS);
        assertThat(watched.hear(last)).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.hear(last)).isEqualTo(Outcome.DUPLICATE);
        assertThat(watched.hear(beat.run("two").sequence(0))).isEqualTo(Outcome.ACCEPTED);
        assertThat(watched.pass(86_400_000).condition("a")).isEqualTo(Condition.MISSING);
    }
}
