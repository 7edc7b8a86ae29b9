// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void text_at_the_limit_is_whole_and_one_more_is_cut() {
        assertThat(OneLine.of("12345", 5)).isEqualTo("12345");
        assertThat(OneLine.of("123456", 5)).isEqualTo("1234…");
        assertThat(OneLine.of("1234🚀", 6)).isEqualTo("1234🚀");
        assertThat(OneLine.of("1234🚀6", 6)).isEqualTo("1234…");
        assertThat(OneLine.of("12\n", 7)).isEqualTo("12…");
        assertThat(OneLine.of("\n", 6)).isEqualTo("\\u000a");
    }

    @Property
    void whatever_goes_in_one_bounded_line_comes_out(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 80) int most) {
        String line = OneLine.of(text, most);

        assertThat(line.length()).isLessThanOrEqualTo(most);
        assertThat(OneLine.isOneLine(line)).isTrue();
    }
}
