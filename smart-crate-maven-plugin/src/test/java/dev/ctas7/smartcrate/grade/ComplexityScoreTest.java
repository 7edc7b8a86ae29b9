// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.grade;

import static dev.ctas7.smartcrate.grade.Code.complex;
import static dev.ctas7.smartcrate.grade.Code.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplexityScoreTest {
    @ParameterizedTest
    @CsvSource({"1, 0, 100", "10, 15, 100", "11, 15, 95", "10, 16, 96", "19, 30, 50", "91, 150, 10"})
    void decisions_count_up_to_the_limit_of_their_member(int complexity, int cognitive, int score) {
        assertThat(of(complex("route", complexity, cognitive)).score()).isEqualTo(score);
    }

    @Test
    void getters_do_not_make_up_for_a_monster() {
        Member[] members = IntStream.range(0, 1001)
                .mapToObj(i -> i == 0 ? complex("monster", 91, 150) : complex("get" + i, 1, 0))
                .toArray(Member[]::new);

        assertThat(of(members).score()).isEqualTo(10);
    }

    @Test
    void the_member_with_most_above_its_limits_is_named() {
        GradeScore score = of(complex("fine", 10, 15), complex("worse", 12, 40), complex("bad", 30, 10));

        assertThat(score.evidence())
                .isEqualTo(
                        "27 of 49 decisions and 40 of 65 cognitive points within their member's limit; 2 of 3 members"
                                + " above 10");
        assertThat(score.advice())
                .isEqualTo("simplify Router.worse (src/main/java/demo/Router.java:1) of complexity 12 (limit 10),"
                        + " cognitive 40 (limit 15)");
    }

    @Test
    void code_without_a_body_has_no_complexity() {
        assertThat(of()).isEqualTo(GradeScore.unmeasured("complexity", "no method or constructor with a body"));
    }

    private static GradeScore of(Member... members) {
        return ComplexityScore.of(List.of(file("Router.java", 200, members)));
    }
}
