// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    private static final GradeScore NONE = GradeScore.unmeasured("x", "nothing there");

    @ParameterizedTest
    @CsvSource({"100, A", "85, A", "84, B", "70, B", "69, C", "55, C", "54, D", "40, D", "39, F", "0, F"})
    void letters_begin_where_they_are_said_to(int mean, Grade.Letter letter) {
        assertThat(grade(mean, mean, mean, mean).letter()).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"84, 84, 85, 85, 85", "84, 84, 84, 85, 84", "84, 85, 85, 85, 85", "0, 0, 0, 1, 0"})
    void the_mean_is_rounded_and_a_half_goes_up(int one, int two, int three, int four, int mean) {
        assertThat(grade(one, two, three, four).mean()).isEqualTo(mean);
    }

    @Test
    void what_was_not_measured_has_no_part_in_the_mean() {
        assertThat(new Grade(score(90), NONE, NONE, score(51)).mean()).isEqualTo(71);
    }

    @Test
    void the_first_of_the_lowest_scores_has_most_to_gain() {
        Grade grade = new Grade(score(90), new GradeScore("first", true, 50, "e", "a"), NONE, score(50));

        assertThat(grade.weakest()).map(GradeScore::name).contains("first");
        assertThat(grade(100, 100, 100, 100).weakest()).isEmpty();
    }

    @Test
    void a_grade_of_nothing_and_a_score_out_of_range_cannot_be_made() {
        assertThatThrownBy(() -> new Grade(NONE, NONE, NONE, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a grade without anything measured");
        assertThatThrownBy(() -> score(101)).hasMessage("some was '101' but must be 0 to 100");
        assertThatThrownBy(() -> score(-1)).hasMessage("some was '-1' but must be 0 to 100");
    }

    private static Grade grade(int one, int two, int three, int four) {
        return new Grade(score(one), score(two), score(three), score(four));
    }

    private static GradeScore score(int score) {
        return new GradeScore("some", true, score, "counted", "do something");
    }
}
