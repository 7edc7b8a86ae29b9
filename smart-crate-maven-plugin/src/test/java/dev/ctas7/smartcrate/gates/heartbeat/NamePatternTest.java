// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamePatternTest {
    @ParameterizedTest
    @CsvSource({
        "demo.Main, demo.Main, true",
        "demo.Main, demo.Main$1, false",
        "demo.Main*, demo.Main$1, true",
        "demo.*.Q*, demo.a.b.QUser, true",
        "demo.*.Q*, demo.QUser, false",
        "demo.?ain, demo.Main, true",
        "demo.?ain, demo.ain, false",
        "**, x, true",
        "'', x, false",
        "a.c, abc, false"
    })
    void stars_and_question_marks_are_all_that_is_special(String glob, String name, boolean matches) {
        assertThat(new NamePattern(glob).matches(name)).isEqualTo(matches);
    }

    @Property
    void agrees_with_a_regular_expression(
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'b') String name,
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'd') String letters) {
        String glob = letters.replace('c', '*').replace('d', '?');

        assertThat(new NamePattern(glob).matches(name))
                .isEqualTo(name.matches(glob.replace("*", ".*").replace("?", ".")));
    }
}
