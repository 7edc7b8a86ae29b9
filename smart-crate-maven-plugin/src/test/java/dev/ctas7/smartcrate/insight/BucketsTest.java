// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Distribution.Bucket;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BucketsTest {
    @Test
    void lines_are_counted_in_tens_up_to_twice_the_limit_and_together_above_it() {
        List<Bucket> buckets = Buckets.of(new int[] {1, 10, 11, 200, 201, 400, 401, 5_331}, 200);

        assertThat(buckets)
                .startsWith(new Bucket(1, 10, 2), new Bucket(11, 20, 1), new Bucket(21, 30, 0))
                .contains(new Bucket(191, 200, 1), new Bucket(201, 210, 1), new Bucket(391, 400, 1))
                .endsWith(new Bucket(401, 5_331, 2))
                .hasSize(41);
    }

    @Test
    void each_complexity_up_to_twice_the_limit_stands_for_itself() {
        assertThat(Buckets.of(new int[] {1, 1, 3}, 10))
                .containsExactly(new Bucket(1, 1, 2), new Bucket(2, 2, 0), new Bucket(3, 3, 1));
        assertThat(Buckets.of(new int[] {10, 20, 21, 99}, 10))
                .startsWith(new Bucket(10, 10, 1))
                .endsWith(new Bucket(20, 20, 1), new Bucket(21, 99, 2));
    }

    @Test
    void the_ranges_begin_with_the_smallest_value_and_an_empty_file_has_a_place() {
        assertThat(Buckets.of(new int[] {57}, 200)).containsExactly(new Bucket(51, 60, 1));
        assertThat(Buckets.of(new int[] {0, 5}, 200)).containsExactly(new Bucket(0, 10, 2));
    }

    @Property
    void no_value_is_lost_no_range_has_a_gap_and_one_ends_at_the_limit(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 30_000) Integer> values,
            @ForAll @IntRange(min = 1, max = 10_000) int limit) {
        int[] sorted = values.stream().mapToInt(Integer::intValue).sorted().toArray();

        List<Bucket> buckets = Buckets.of(sorted, limit);

        assertThat(buckets.stream().mapToInt(Bucket::count).sum()).isEqualTo(sorted.length);
        for (int i = 1; i < buckets.size(); i++) {
            assertThat(buckets.get(i).from()).isEqualTo(buckets.get(i - 1).to() + 1);
        }
        Bucket first = buckets.get(0);
        Bucket last = buckets.get(buckets.size() - 1);
        assertThat(first.from()).isLessThanOrEqualTo(sorted[0]);
        assertThat(first.count()).isPositive();
        assertThat(last.count()).isPositive();
        assertThat(last.to()).isGreaterThanOrEqualTo(sorted[sorted.length - 1]);
        assertThat(buckets).noneMatch(bucket -> bucket.from() <= limit && bucket.to() > limit);
        assertThat(buckets).hasSizeLessThanOrEqualTo(41);
    }
}
