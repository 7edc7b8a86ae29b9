// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.trust.Outbound;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The emitter's thread without the thread: each turn is taken by hand, at a time set by hand. */
class BeatLoopTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final RecordingBus bus = new RecordingBus();
    private final LogLines log = new LogLines();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 2 * SECOND);
    private final AtomicLong wall = new AtomicLong(1_000_000);
    private final Crate crate =
            new Crate(HeartbeatConfig.of("web", "1.0", "7.3.1"), "token", "build-hash", "web:1:2:3");
    private final Outage outage = new Outage(log, "web", false);
    private final BeatSender sender =
            new BeatSender("web", bus, Outbound.plain(), true, () -> Instant.ofEpochMilli(wall.get()));
    private final BeatLoop loop = new BeatLoop(crate, sender, outage, nanos::get);

    @Test
    void a_started_crate_beats_at_once_and_then_each_second() {
        start();

        List<Long> waits = List.of(loop.turn(), turnAfter(SECOND), turnAfter(SECOND));

        assertThat(waits).containsOnly(SECOND);
        assertThat(bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void waking_up_early_sends_nothing() {
        start();
        loop.turn();

        assertThat(turnAfter(SECOND - 1)).isEqualTo(1);
        assertThat(bus.beats()).hasSize(1);
    }

    @Test
    void ticks_missed_in_a_pause_are_skipped_and_counted_not_made_up_for() {
        start();
        loop.turn();

        turnAfter(10 * SECOND + 5);

        assertThat(bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L, 2L);
        assertThat(loop.skipped()).isEqualTo(9);
        assertThat(turnAfter(0)).isEqualTo(SECOND - 5);
    }

    @Test
    void a_jump_of_the_wall_clock_shows_in_the_timestamp_only() {
        start();
        loop.turn();
        wall.set(-5);

        turnAfter(SECOND);

        assertThat(bus.beats()).extracting(LocalHeartbeat::timestampMs).containsExactly(1_000_000L, 0L);
    }

    @Test
    void each_beat_is_copied_to_the_local_subject() {
        start();

        loop.turn();

        assertThat(bus.on(HeartbeatSubjects.LOCAL)).isEqualTo(bus.beats()).hasSize(1);
    }

    @Test
    void a_crate_is_starting_until_it_is_started_and_then_healthy() {
        loop.ask();
        loop.turn();
        start();
        turnAfter(0);
        loop.setHealth(HealthStatus.DEGRADED);
        turnAfter(SECOND);

        assertThat(bus.beats())
                .extracting(LocalHeartbeat::health)
                .containsExactly(HealthStatus.STARTING, HealthStatus.HEALTHY, HealthStatus.DEGRADED);
    }

    @Test
    void health_said_by_hand_is_kept_through_the_start() {
        loop.setHealth(HealthStatus.STARTING);
        start();

        loop.turn();

        assertThat(bus.beats()).extracting(LocalHeartbeat::health).containsExactly(HealthStatus.STARTING);
    }

    @Test
    void a_beat_that_is_due_without_a_connection_leaves_as_soon_as_there_is_one() {
        bus.connected = false;
        start();
        assertThat(loop.turn()).isEqualTo(BeatLoop.RETRY_NANOS);
        assertThat(turnAfter(BeatLoop.RETRY_NANOS)).isEqualTo(BeatLoop.RETRY_NANOS);
        bus.connected = true;

        turnAfter(BeatLoop.RETRY_NANOS);

        assertThat(bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L);
        assertThat(outage.dropped()).isZero();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void an_outage_is_told_once_and_its_end_once_with_the_count() {
        start();
        loop.turn();
        bus.connected = false;
        for (int i = 0; i < 5; i++) {
            turnAfter(SECOND);
        }
        bus.connected = true;
        turnAfter(BeatLoop.RETRY_NANOS);
        turnAfter(SECOND);

        assertThat(log.lines())
                .containsExactly(
                        "WARNING heartbeats of crate web do not leave (no connection); they are dropped and counted until"
                                + " one leaves again",
                        "INFO heartbeats of crate web leave again; 4 were dropped");
        assertThat(outage.dropped()).isEqualTo(4);
        assertThat(outage.outages()).isEqualTo(1);
        assertThat(bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_bus_that_refuses_costs_the_beat_and_its_number() {
        start();
        bus.behaviour = message -> false;
        loop.turn();
        turnAfter(SECOND);
        bus.behaviour = message -> true;

        turnAfter(SECOND);

        assertThat(bus.beats()).extracting(LocalHeartbeat::sequence).containsExactly(3L);
        assertThat(outage.dropped()).isEqualTo(2);
        assertThat(log.lines()).hasSize(2);
    }

    @Test
    void a_bus_that_throws_costs_the_beat_and_nothing_else() {
        start();
        bus.behaviour = message -> {
            throw new StackOverflowError("deep");
        };
        loop.turn();
        bus.behaviour = message -> true;

        turnAfter(SECOND);

        assertThat(bus.beats()).hasSize(1);
        assertThat(log.lines())
                .first()
                .asString()
                .contains("(sending threw java.lang.StackOverflowError)")
                .doesNotContain("deep");
    }

    @Test
    void the_last_beat_says_stopping() {
        start();
        loop.turn();

        loop.last();

        assertThat(bus.beats())
                .extracting(LocalHeartbeat::health)
                .containsExactly(HealthStatus.HEALTHY, HealthStatus.STOPPING);
    }

    @Test
    void who_never_beat_does_not_say_goodbye() {
        loop.last();

        assertThat(bus.messages).isEmpty();
    }

    @Test
    void asking_twice_before_a_turn_sends_once_and_wakes_once() {
        List<Boolean> wakes = List.of(loop.ask(), loop.ask());

        loop.turn();

        assertThat(wakes).containsExactly(true, false);
        assertThat(bus.beats()).hasSize(1);
    }

    @Test
    void who_asks_again_soon_need_not_wake_the_thread_and_is_served() {
        loop.ask();
        assertThat(loop.turn()).isEqualTo(BeatLoop.LOOK_NANOS);
        assertThat(turnAfter(BeatLoop.LINGER_NANOS - 1)).isEqualTo(BeatLoop.LOOK_NANOS);
        assertThat(loop.ask()).isFalse();
        turnAfter(0);
        assertThat(bus.beats()).hasSize(2);

        assertThat(turnAfter(BeatLoop.LINGER_NANOS)).isEqualTo(BeatLoop.FOREVER);

        assertThat(loop.ask()).isTrue();
    }

    private void start() {
        loop.run(new BeatLoop.Running(crate, new Schedule(nanos.get(), SECOND), null));
    }

    private long turnAfter(long passed) {
        nanos.addAndGet(passed);
        return loop.turn();
    }
}
