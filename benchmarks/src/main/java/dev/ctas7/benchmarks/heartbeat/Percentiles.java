// SPDX-License-Identifier: Apache-2.0
// PERCENTILES_COMPUTE_MEASURED_NANOS
package dev.ctas7.benchmarks.heartbeat;

import java.util.Arrays;
import java.util.Locale;

/** Percentiles of times that were all kept: no buckets, no estimate. */
final class Percentiles {
    private final long[] sorted;

    /** Of nanoseconds in any order. */
    Percentiles(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The smallest measured time that so much of all are at or below, in microseconds. */
    double micros(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1000.0;
    }

    /** Table cells: p50, p99, p99.9 and the longest, in microseconds. */
    String cells() {
        return String.format(
                Locale.ROOT, "%.1f | %.1f | %.1f | %.1f", micros(50), micros(99), micros(99.9), micros(100));
    }
}
