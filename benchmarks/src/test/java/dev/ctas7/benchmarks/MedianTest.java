// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void the_median_is_the_middle_or_the_mean_of_the_two_middles() {
        assertThat(Median.of(9, 1, 5)).isEqualTo(5);
        assertThat(Median.of(9, 1, 5, 6)).isEqualTo(5.5);
    }
}
