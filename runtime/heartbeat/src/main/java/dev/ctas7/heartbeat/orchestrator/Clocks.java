// SPDX-License-Identifier: Apache-2.0
// CLOCK_HOLD_TIME_SOURCES
package dev.ctas7.heartbeat.orchestrator;

import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The two clocks of an orchestrator: one that people read, and one that nobody can set, by which silence is judged. */
public final class Clocks {
    private final InstantSource wall;
    private final LongSupplier nanos;
    private final long origin;

    /**
     * Clocks from two sources.
     *
     * @param wall the time of day
     * @param nanos nanoseconds from any beginning, as {@link System#nanoTime}; never goes back
     */
    public Clocks(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.origin = nanos.getAsLong();
    }

    /** The machine's own. */
    public static Clocks system() {
        return new Clocks(Clock.systemUTC(), System::nanoTime);
    }

    /** Milliseconds since these clocks were made, by the one that nobody can set. */
    long nowMs() {
        return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - origin);
    }

    /** Milliseconds since 1970-01-01T00:00Z, not negative. */
    long wallMs() {
        return Math.max(0, wall.millis());
    }
}
