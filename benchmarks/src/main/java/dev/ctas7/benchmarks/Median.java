// SPDX-License-Identifier: Apache-2.0
// MEDIAN_COMPUTE_MEASURED_VALUES
package dev.ctas7.benchmarks;

import java.util.stream.DoubleStream;

/** The median of measured values. */
public final class Median {
    private Median() {}

    /** The middle, or the mean of the two middles; at least one value. */
    public static double of(double... values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
