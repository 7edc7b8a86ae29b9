// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.trust.Outbound;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeartbeatEmitterTest {
    private static final HeartbeatConfig CONFIG =
            HeartbeatConfig.of("web", "1.0", "7.3.1").withIntervalMs(5);

    private final RecordingBus bus = new RecordingBus();
    private final HeartbeatEmitter emitter = HeartbeatEmitter.connect(bus, Outbound.plain(), CONFIG);

    @AfterEach
    void close() {
        bus.behaviour = message -> true;
        emitter.close();
    }

    @Test
    void beats_say_who_and_how_and_count() {
        emitter.start();

        eventually("three beats", () -> bus.beats().size() >= 3);

        LocalHeartbeat third = bus.beats().get(2);
        assertThat(third.config()).isEqualTo(CONFIG);
        assertThat(third.foundationToken()).isEqualTo(FoundationCore.token());
        assertThat(third.stateHash()).isEqualTo(emitter.stateHash());
        assertThat(third.health()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(third.sequence()).isEqualTo(3);
        assertThat(third.runId()).matches("web:\\d+:" + ProcessHandle.current().pid() + ":[0-9a-f]{16}");
    }

    @Test
    void an_interval_given_at_the_start_is_what_beats_say() {
        emitter.start(Duration.ofMillis(7), () -> "mine");

        // The first may leave before the thread that is asked for the hash gets a turn.
        eventually(
                "a beat with it",
                () -> bus.beats().stream().anyMatch(beat -> beat.stateHash().equals("mine")));

        assertThat(bus.beats()).allMatch(beat -> beat.config().intervalMs() == 7);
    }

    @Test
    void an_interval_out_of_range_is_brought_to_the_nearer_end() {
        assertThat(EmitterParts.withinRange(Duration.ofDays(-1))).isEqualTo(1);
        assertThat(EmitterParts.withinRange(Duration.ofNanos(1))).isEqualTo(1);
        assertThat(EmitterParts.withinRange(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(86_400_000);
        assertThat(EmitterParts.withinRange(Duration.ofDays(1))).isEqualTo(86_400_000);
    }

    @Test
    void the_application_never_calls_into_the_bus() {
        emitter.beat();
        emitter.start();
        emitter.beat();
        emitter.setHealth(HealthStatus.DEGRADED);
        eventually("two beats", () -> bus.beats().size() >= 2);
        emitter.close();

        assertThat(bus.publishers).doesNotContain(Thread.currentThread()).allMatch(Thread::isDaemon);
        assertThat(bus.publishers.stream().distinct()).hasSize(1);
    }

    @Test
    void a_bus_that_blocks_holds_nobody_up_but_the_emitters_own_thread() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        bus.behaviour = message -> {
            inside.countDown();
            await(release);
            return true;
        };
        emitter.start();
        inside.await();

        for (int i = 0; i < 100_000; i++) {
            emitter.beat();
            emitter.setHealth(HealthStatus.HEALTHY);
        }

        assertThat(emitter.status().sent()).isZero();
        release.countDown();
        eventually("beats again", () -> emitter.status().sent() > 2);
    }

    @Test
    void closing_says_stopping_once_and_leaves_a_bus_that_is_not_ours_open() {
        emitter.start();
        eventually("a beat", () -> !bus.beats().isEmpty());

        emitter.close();
        emitter.close();
        emitter.start();
        emitter.beat();

        assertThat(bus.beats().stream().filter(beat -> beat.health() == HealthStatus.STOPPING))
                .hasSize(1);
        assertThat(bus.beats().get(bus.beats().size() - 1).health()).isEqualTo(HealthStatus.STOPPING);
        assertThat(bus.closed).isFalse();
    }

    @Test
    void closing_does_not_wait_for_ever_for_a_bus_that_blocks() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        bus.behaviour = message -> {
            inside.countDown();
            await(release);
            return false;
        };
        emitter.start();
        inside.await();

        emitter.close();

        eventually("the thread to end", () -> bus.publishers.stream().noneMatch(Thread::isAlive));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("nobody released the bus");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
