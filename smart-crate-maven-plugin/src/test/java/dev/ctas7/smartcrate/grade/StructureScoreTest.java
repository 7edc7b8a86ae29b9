// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.grade;

import static dev.ctas7.smartcrate.grade.Code.file;
import static dev.ctas7.smartcrate.grade.Code.shaped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureScoreTest {
    @ParameterizedTest
    @CsvSource({
        "Router.java, 200, 100",
        "Router.java, 201, 99",
        "Router.java, 400, 50",
        "Router.java, 3000, 6",
        "package-info.java, 50, 100",
        "module-info.java, 100, 50"
    })
    void a_file_earns_the_lines_up_to_its_limit(String name, int lines, int score) {
        assertThat(of(file(name, lines)).score()).isEqualTo(score);
    }

    @Test
    void an_entry_point_has_a_limit_of_its_own() {
        SourceFile main = file("Main.java", 200);

        assertThat(StructureScore.of(List.of(main), Set.of(main.path())).score())
                .isEqualTo(50);
    }

    @Test
    void long_files_weigh_by_their_lines() {
        assertThat(of(file("A.java", 200), file("B.java", 200), file("C.java", 600))
                        .score())
                .isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"50, 4, 6, 100", "100, 4, 6, 75", "50, 8, 6, 75", "50, 4, 12, 75", "500, 16, 60, 55", "51, 4, 6, 99"})
    void a_member_out_of_shape_costs_by_the_limit_that_it_exceeds_most(
            int lines, int nesting, int parameters, int score) {
        assertThat(of(file("Router.java", 200, shaped("route", lines, nesting, parameters)))
                        .score())
                .isEqualTo(score);
    }

    @Test
    void the_evidence_says_what_was_counted() {
        GradeScore score = of(file("Router.java", 400, shaped("route", 100, 0, 0)), file("Small.java", 100));

        assertThat(score)
                .isEqualTo(
                        new GradeScore(
                                "structure",
                                true,
                                55,
                                "300 of 500 lines within their file's limit; of the lines in members 50 % in shape (length,"
                                        + " nesting, parameters)",
                                "divide Router.route (src/main/java/demo/Router.java:12) of 100 lines, nesting 0, 0 parameters"));
    }

    @Test
    void the_longest_file_is_named_when_files_are_the_greater_loss() {
        assertThat(of(file("Small.java", 300), file("Long.java", 900), file("AlsoLong.java", 900))
                        .advice())
                .isEqualTo("split src/main/java/demo/AlsoLong.java (900 lines, limit 200)");
    }

    @Test
    void nothing_missing_needs_no_advice_and_no_line_is_no_score() {
        assertThat(of(file("Small.java", 10)).advice()).isEmpty();
        assertThat(of(file("Empty.java", 0))).isEqualTo(GradeScore.unmeasured("structure", "no line of source"));
    }

    private static GradeScore of(SourceFile... files) {
        return StructureScore.of(List.of(files), Set.of());
    }
}
