// SPDX-License-Identifier: Apache-2.0
// VALUE_COUNT_READABLE_RANGES
package dev.ctas7.smartcrate.insight;

import dev.ctas7.smartcrate.model.Distribution.Bucket;
import java.util.ArrayList;
import java.util.List;

/**
 * Ranges that read well: twenty of one width up to the limit, as many up to twice the limit, and one for what is
 * larger.
 *
 * <p>One range ends at the limit, so that what is above it can be shown in another colour. With the usual limits that
 * is tens of lines, and each complexity for itself.
 */
final class Buckets {
    private static final int UP_TO_THE_LIMIT = 20;

    private Buckets() {}

    /**
     * The ranges from the one with the smallest value to the one with the largest.
     *
     * @param sorted at least one value, ascending, none negative
     * @param limit at least 1
     */
    static List<Bucket> of(int[] sorted, int limit) {
        int largest = sorted[sorted.length - 1];
        List<Bucket> buckets = new ArrayList<>();
        int from = Math.min(1, sorted[0]);
        int at = 0;
        while (at < sorted.length) {
            int to = end(from, limit, largest);
            int first = at;
            while (at < sorted.length && sorted[at] <= to) {
                at++;
            }
            if (at > 0) {
                buckets.add(new Bucket(from, to, at - first));
            }
            from = to + 1;
        }
        return buckets;
    }

    private static int end(int from, int limit, int largest) {
        int twice = 2 * limit;
        if (from > twice) {
            return largest;
        }
        int width = (limit + UP_TO_THE_LIMIT - 1) / UP_TO_THE_LIMIT;
        int base = from > limit ? limit : 0;
        // From 0 the first range has one value more, the empty file.
        int step = Math.max(0, from - base - 1) / width + 1;
        return Math.min(base + step * width, base + limit);
    }
}
