// SPDX-License-Identifier: Apache-2.0
// SILENCE_MEASURE_RUN_LIFE
package dev.ctas7.heartbeat.registry;

/** What a run's silence says of it at one moment, by its own interval. */
record Silence(Timing timing, Attention attention, long nowMs) {
    /** Whether it has been silent for longer than makes a crate missing; until then its last word counts. */
    boolean isOver(long seenMs, long intervalMs) {
        long missingAfter = timing.missingAfterMs(intervalMs);
        return judged(seenMs, missingAfter) > missingAfter;
    }

    /** Whether it may be forgotten: not before what is replayed later is known by its age. */
    boolean isForgettable(long seenMs, long intervalMs) {
        long missingAfter = timing.missingAfterMs(intervalMs);
        long replayable = 2 * timing.clockTolerance().toMillis();
        return judged(seenMs, missingAfter) > Math.max(missingAfter, replayable);
    }

    private long judged(long seenMs, long missingAfterMs) {
        return attention.judged(attention.attendedSince(seenMs, nowMs), seenMs, nowMs, missingAfterMs);
    }
}
