// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
    @ParameterizedTest
    @CsvSource({
        "a, a, true",
        "a, b, false",
        "a, a.b, false",
        "a.b, a, false",
        "*, a, true",
        "*, a.b, false",
        "*.b, a.b, true",
        "a.*, a.b, true",
        "a.*, a, false",
        "a.*, a.b.c, false",
        ">, a, true",
        ">, a.b.c, true",
        "a.>, a, false",
        "a.>, a.b, true",
        "a.>, a.b.c, true",
        "a.>, ab.c, false",
        "a.*.c, a.b.c, true",
        "a.*.c, a.b.d, false",
        "a.*.>, a.b, false",
        "a.*.>, a.b.c, true",
        "a.b, a.bb, false",
        "a.bb, a.b, false"
    })
    void patterns_match_as_nats_says(String pattern, String subject, boolean matches) {
        assertThat(Subjects.isPattern(pattern)).isTrue();
        assertThat(Subjects.isLiteral(subject)).isTrue();
        assertThat(Subjects.matches(pattern, subject)).isEqualTo(matches);
    }

    @Test
    void a_wildcard_is_a_whole_token_and_a_greater_sign_the_last() {
        for (String literal : new String[] {"a", "a.b-c_D9", "sx9.heartbeat.crate.a%2Eb", "$JS.API"}) {
            assertThat(Subjects.isLiteral(literal)).as(literal).isTrue();
            assertThat(Subjects.isPattern(literal)).as(literal).isTrue();
        }
        for (String pattern : new String[] {"*", ">", "a.*", "*.*", "a.>"}) {
            assertThat(Subjects.isLiteral(pattern)).as(pattern).isFalse();
            assertThat(Subjects.isPattern(pattern)).as(pattern).isTrue();
        }
        for (String bad :
                new String[] {"", ".", "a.", ".a", "a..b", "a b", "a*", "*a", "a>", ">.a", "a.>.b", "a\tb", "\u00e4"}) {
            assertThat(Subjects.isLiteral(bad)).as(bad).isFalse();
            assertThat(Subjects.isPattern(bad)).as(bad).isFalse();
        }
    }
}
