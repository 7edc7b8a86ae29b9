// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
    @Test
    void lines_and_columns_are_what_stty_says() {
        assertThat(Terminal.parse("52 211\n")).isEqualTo(new Terminal(52, 211));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 0\n", "0 80", "stty: no such device", "99999 1"})
    void a_terminal_that_does_not_say_has_twenty_four_lines_of_eighty(String answer) {
        assertThat(Terminal.parse(answer)).isEqualTo(new Terminal(24, 80));
    }

    @Test
    void what_is_too_small_for_a_table_is_treated_as_the_smallest_that_is_not() {
        assertThat(Terminal.parse("1 1")).isEqualTo(new Terminal(8, 60));
    }
}
