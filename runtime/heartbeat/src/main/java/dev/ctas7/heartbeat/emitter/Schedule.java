// SPDX-License-Identifier: Apache-2.0
// SCHEDULE_COMPUTE_FIXED_TICKS
package dev.ctas7.heartbeat.emitter;

import java.util.concurrent.atomic.AtomicLong;

/**
 * When heartbeats are due: every interval from the start on, by a monotonic clock.
 *
 * <p>After a pause the ticks that were missed are skipped and counted, never made up for: a burst tells nobody
 * anything. Not thread safe but for {@link #skipped}.
 */
final class Schedule {
    private final long interval;
    private long next;
    private final AtomicLong skipped = new AtomicLong();

    /** The first tick is due at once. All times in nanoseconds. */
    Schedule(long start, long interval) {
        this.next = start;
        this.interval = interval;
    }

    /** Whether a tick is due; if so the next one is the first that lies ahead. */
    boolean takeDue(long now) {
        long late = now - next;
        if (late < 0) {
            return false;
        }
        long missed = late / interval;
        next += (missed + 1) * interval;
        skipped.addAndGet(missed);
        return true;
    }

    /** How long until the next tick; never negative. */
    long untilNext(long now) {
        return Math.max(0, next - now);
    }

    long skipped() {
        return skipped.get();
    }
}
