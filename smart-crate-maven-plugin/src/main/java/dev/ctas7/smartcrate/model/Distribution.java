// SPDX-License-Identifier: Apache-2.0
// DISTRIBUTION_HOLD_MEASURED_SHAPE
package dev.ctas7.smartcrate.model;

import java.util.List;
import java.util.Locale;

/**
 * How one measure is spread over the crate's sources, generated ones left out.
 *
 * @param measure what was measured
 * @param limit the largest value without a finding
 * @param count how many values there are
 * @param median the middle value; the lower of two
 * @param ninetieth the value that nine of ten do not exceed
 * @param buckets without gaps, from the smallest value to the largest; never empty
 * @param largest the largest values, at most ten, largest first
 */
public record Distribution(
        Measure measure, int limit, int count, int median, int ninetieth, List<Bucket> buckets, List<Peak> largest) {
    /** What can be measured. */
    public enum Measure {
        /** Lines of a file, main and test, as {@code wc -l} counts. */
        FILE_LENGTH,
        /** McCabe's cyclomatic complexity of a main method. */
        COMPLEXITY;

        /** The word in reports: {@code file-length}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How many values lie in a range.
     *
     * @param from the smallest value in it
     * @param to the largest value in it
     * @param count how many
     */
    public record Bucket(int from, int to, int count) {}

    /**
     * One large value and its place.
     *
     * @param where the file or the method's first line
     * @param element {@code demo.Router#route(String)}; empty for a file
     * @param value as measured
     */
    public record Peak(Location where, String element, int value) {}

    /** Copies the lists. */
    public Distribution {
        buckets = List.copyOf(buckets);
        largest = List.copyOf(largest);
    }
}
