// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.heartbeat.trust.Outbound;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The emitter's thread without the thread: each turn is taken by hand, at a time set by hand. */
final class LoopBench {
    static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    final RecordingBus bus = new RecordingBus();
    final LogLines log = new LogLines();
    final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 2 * SECOND);
    final AtomicLong wall = new AtomicLong(1_000_000);
    final Outage outage = new Outage(log, "web", false);
    private final Crate crate =
            new Crate(HeartbeatConfig.of("web", "1.0", "7.3.1"), "token", "build-hash", "web:1:2:3");
    private final BeatSender sender =
            new BeatSender("web", bus, Outbound.plain(), true, () -> Instant.ofEpochMilli(wall.get()));
    final BeatLoop loop = new BeatLoop(crate, sender, outage, nanos::get);

    /** Begins to beat once a second. */
    void start() {
        loop.run(new BeatLoop.Running(crate, new Schedule(nanos.get(), SECOND), null));
    }

    /** Lets time pass and takes a turn. */
    long turnAfter(long passed) {
        nanos.addAndGet(passed);
        return loop.turn();
    }
}
