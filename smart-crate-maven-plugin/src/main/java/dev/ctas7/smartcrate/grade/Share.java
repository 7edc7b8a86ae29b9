// SPDX-License-Identifier: Apache-2.0
// SHARE_COMPUTE_WITHIN_LIMIT
package dev.ctas7.smartcrate.grade;

import java.util.function.ToLongFunction;

/**
 * How much of something lies within its limit.
 *
 * @param within 0 to {@code total}
 * @param total 0 when there is nothing to measure
 */
record Share(long within, long total) {
    private static final int WHOLE = 1000;

    /** Of every item's amount the part up to its limit. */
    static <T> Share of(Iterable<T> items, ToLongFunction<T> amount, ToLongFunction<T> limit) {
        long within = 0;
        long total = 0;
        for (T item : items) {
            long measured = amount.applyAsLong(item);
            within += Math.min(measured, limit.applyAsLong(item));
            total += measured;
        }
        return new Share(within, total);
    }

    /** 0 to 1000, rounded down, so that 1000 means all; of nothing it is all. */
    int perMille() {
        return total == 0 ? WHOLE : (int) (WHOLE * within / total);
    }

    /** 0 to 100, rounded down, so that 100 means all. */
    int percent() {
        return perMille() / 10;
    }

    /** The mean of two shares, 0 to 100, rounded down. */
    static int mean(Share one, Share other) {
        return (one.perMille() + other.perMille()) / 20;
    }

    @Override
    public String toString() {
        return within + " of " + total;
    }
}
