// SPDX-License-Identifier: Apache-2.0
// TIMING_HOLD_JUDGING_DELAYS
package dev.ctas7.heartbeat.registry;

import java.time.Duration;

/**
 * How long silence may last. All of it is measured by the orchestrator's own monotonic clock.
 *
 * @param late a crate is late after this much silence, or after {@code lateIntervals} of its own intervals if that is
 *     more; 5 s by default, 1 ms to a day
 * @param lateIntervals how many intervals may pass before a crate is late, 1 to 1000; 3 by default. A crate is missing
 *     after twice the time after which it is late
 * @param forget a crate that stayed missing for so long is forgotten; 24 h by default, at least {@code late}, at most a
 *     year
 * @param clockTolerance how far a sender's clock may be off before that is counted, and how much older than the newest
 *     heartbeat of its crate the first of a run may be where signatures are asked for; 60 s by default, 1 ms to a day
 */
public record Timing(Duration late, int lateIntervals, Duration forget, Duration clockTolerance) {
    private static final Duration LEAST = Duration.ofMillis(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Late after 5 s or 3 intervals, forgotten after a day, clocks off by a minute. */
    public static final Timing DEFAULT =
            new Timing(Duration.ofSeconds(5), 3, Duration.ofHours(24), Duration.ofSeconds(60));

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of its range; the message lists all of them
     */
    public Timing {
        new SettingProblems()
                .between("timing.late", late, LEAST, DAY)
                .between("timing.late-intervals", lateIntervals, 1, 1000)
                .between("timing.forget", forget, late, Duration.ofDays(365))
                .between("timing.clock-tolerance", clockTolerance, LEAST, DAY)
                .throwIfAny("registry timing");
    }

    /** The same with another least silence of a late crate. */
    public Timing withLate(Duration newLate) {
        return new Timing(newLate, lateIntervals, forget, clockTolerance);
    }

    /** The same with another number of intervals. */
    public Timing withLateIntervals(int newLateIntervals) {
        return new Timing(late, newLateIntervals, forget, clockTolerance);
    }

    /** The same with another time after which missing crates are forgotten. */
    public Timing withForget(Duration newForget) {
        return new Timing(late, lateIntervals, newForget, clockTolerance);
    }

    /** The same with another tolerance for senders' clocks. */
    public Timing withClockTolerance(Duration newClockTolerance) {
        return new Timing(late, lateIntervals, forget, newClockTolerance);
    }

    /** After how many milliseconds of silence a crate with this interval is late. */
    long lateAfterMs(long intervalMs) {
        return Math.max(late.toMillis(), lateIntervals * intervalMs);
    }

    /** After how many milliseconds of silence it is missing. */
    long missingAfterMs(long intervalMs) {
        return 2 * lateAfterMs(intervalMs);
    }
}
