// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static dev.ctas7.heartbeat.emitter.LoopBench.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When beats leave, and what they say. */
class BeatLoopTest {
    private final LoopBench bench = new LoopBench();

    @Test
    void a_started_crate_beats_at_once_and_then_each_second() {
        bench.start();

        List<Long> waits = List.of(bench.loop.turn(), bench.turnAfter(SECOND), bench.turnAfter(SECOND));

        assertThat(waits).containsOnly(SECOND);
        assertThat(bench.bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void waking_up_early_sends_nothing() {
        bench.start();
        bench.loop.turn();

        assertThat(bench.turnAfter(SECOND - 1)).isEqualTo(1);
        assertThat(bench.bus.beats()).hasSize(1);
    }

    @Test
    void ticks_missed_in_a_pause_are_skipped_and_counted_not_made_up_for() {
        bench.start();
        bench.loop.turn();

        bench.turnAfter(10 * SECOND + 5);

        assertThat(bench.bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L, 2L);
        assertThat(bench.loop.skipped()).isEqualTo(9);
        assertThat(bench.turnAfter(0)).isEqualTo(SECOND - 5);
    }

    @Test
    void a_jump_of_the_wall_clock_shows_in_the_timestamp_only() {
        bench.start();
        bench.loop.turn();
        bench.wall.set(-5);

        bench.turnAfter(SECOND);

        assertThat(bench.bus.beats()).extracting(LocalHeartbeat::timestampMs).containsExactly(1_000_000L, 0L);
    }

    @Test
    void each_beat_is_copied_to_the_local_subject() {
        bench.start();

        bench.loop.turn();

        assertThat(bench.bus.on(HeartbeatSubjects.LOCAL))
                .isEqualTo(bench.bus.beats())
                .hasSize(1);
    }

    @Test
    void a_crate_is_starting_until_it_is_started_and_then_healthy() {
        bench.loop.ask();
        bench.loop.turn();
        bench.start();
        bench.turnAfter(0);
        bench.loop.setHealth(HealthStatus.DEGRADED);
        bench.turnAfter(SECOND);

        assertThat(bench.bus.beats())
                .extracting(LocalHeartbeat::health)
                .containsExactly(HealthStatus.STARTING, HealthStatus.HEALTHY, HealthStatus.DEGRADED);
    }

    @Test
    void health_said_by_hand_is_kept_through_the_start() {
        bench.loop.setHealth(HealthStatus.STARTING);
        bench.start();

        bench.loop.turn();

        assertThat(bench.bus.beats()).extracting(LocalHeartbeat::health).containsExactly(HealthStatus.STARTING);
    }

    @Test
    void the_last_beat_says_stopping() {
        bench.start();
        bench.loop.turn();

        bench.loop.last();

        assertThat(bench.bus.beats())
                .extracting(LocalHeartbeat::health)
                .containsExactly(HealthStatus.HEALTHY, HealthStatus.STOPPING);
    }

    @Test
    void who_never_beat_does_not_say_goodbye() {
        bench.loop.last();

        assertThat(bench.bus.messages).isEmpty();
    }

    @Test
    void asking_twice_before_a_turn_sends_once_and_wakes_once() {
        List<Boolean> wakes = List.of(bench.loop.ask(), bench.loop.ask());

        bench.loop.turn();

        assertThat(wakes).containsExactly(true, false);
        assertThat(bench.bus.beats()).hasSize(1);
    }

    @Test
    void who_asks_again_soon_need_not_wake_the_thread_and_is_served() {
        bench.loop.ask();
        assertThat(bench.loop.turn()).isEqualTo(BeatLoop.LOOK_NANOS);
        assertThat(bench.turnAfter(BeatLoop.LINGER_NANOS - 1)).isEqualTo(BeatLoop.LOOK_NANOS);
        assertThat(bench.loop.ask()).isFalse();
        bench.turnAfter(0);
        assertThat(bench.bus.beats()).hasSize(2);

        assertThat(bench.turnAfter(BeatLoop.LINGER_NANOS)).isEqualTo(BeatLoop.FOREVER);

        assertThat(bench.loop.ask()).isTrue();
    }
}
