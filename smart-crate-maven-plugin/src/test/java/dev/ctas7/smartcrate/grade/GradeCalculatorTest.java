// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.grade;

import static dev.ctas7.smartcrate.grade.Code.complex;
import static dev.ctas7.smartcrate.grade.Code.file;
import static dev.ctas7.smartcrate.grade.Code.finding;
import static dev.ctas7.smartcrate.grade.Code.shaped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeCalculatorTest {
    private static final GateResult STATIC = looked(GateId.STATIC);
    private static final String MAIN = "src/main/java/demo/Main.java";

    @Test
    void good_code_gets_an_a_and_needs_no_advice() {
        Grade grade = grade(new SomeCrate().source(file("Router.java", 200, complex("route", 10, 15))));

        assertThat(grade.scores()).extracting(GradeScore::score).containsExactly(100, 100, 100, 100);
        assertThat(grade.letter()).isEqualTo(Grade.Letter.A);
        assertThat(grade.weakest()).isEmpty();
    }

    @Test
    void a_file_of_three_thousand_lines_with_long_nested_members_gets_an_f() {
        SourceFile mess = file("Mess.java", 3000, shaped("all", 1500, 12, 14), complex("decide", 120, 300));

        Grade grade = GradeCalculator.grade(
                        new SomeCrate()
                                .source(mess)
                                .source(Code.using("Mess", 90))
                                .facts(),
                        List.of(STATIC, looked(GateId.PATTERN, finding("SC300", MAIN, ""))))
                .orElseThrow();

        assertThat(grade.scores()).extracting(GradeScore::score).containsExactly(5, 6, 0, 61);
        assertThat(grade.mean()).isEqualTo(18);
        assertThat(grade.letter()).isEqualTo(Grade.Letter.F);
    }

    @Test
    void the_pattern_is_the_share_of_sources_whose_header_fits() {
        SomeCrate crate =
                new SomeCrate().manifest("pattern.headers", "required").source(file("Router.java", 10));
        GradeScore score = PatternScore.of(
                crate.facts(),
                looked(
                        GateId.PATTERN,
                        finding("SC302", "src/main/java/demo/Router.java", ""),
                        finding("SC301", "src/main/java/demo/Router.java", "")));

        assertThat(score)
                .isEqualTo(new GradeScore(
                        "pattern",
                        true,
                        50,
                        "1 of 2 sources with a header that fits, of those that need one",
                        "settle SC301 in src/main/java/demo/Router.java: what"));
    }

    @Test
    void where_no_header_is_needed_the_pattern_has_no_part_in_the_mean() {
        Grade grade = GradeCalculator.grade(
                        new SomeCrate().source(file("Router.java", 400)).facts(),
                        List.of(STATIC, GateResult.skipped(GateId.PATTERN, "not among -Dsmart-crate.gates")))
                .orElseThrow();

        assertThat(grade.pattern())
                .isEqualTo(GradeScore.unmeasured("pattern", "Gate 3: not among -Dsmart-crate.gates"));
        assertThat(grade.complexity().measured()).isFalse();
        assertThat(grade.structure().score()).isEqualTo(50);
        assertThat(grade.mean()).isEqualTo(75);
        assertThat(PatternScore.of(new SomeCrate().withoutClasses().facts(), looked(GateId.PATTERN)))
                .isEqualTo(GradeScore.unmeasured("pattern", "no source has to have a header"));
    }

    @Test
    void generated_sources_do_not_count() {
        Structure none = Structure.NONE;
        SomeCrate crate = new SomeCrate().source(file("Gen.java", SourceKind.GENERATED, 5000, none));

        assertThat(grade(crate).structure().score()).isEqualTo(100);
        assertThat(grade(new SomeCrate().source(file("Test.java", SourceKind.TEST, 5000, none)))
                        .structure()
                        .score())
                .isEqualTo(4);
    }

    @Test
    void there_is_no_grade_when_gate_1_did_not_look() {
        List<GateResult> skipped = List.of(GateResult.skipped(GateId.STATIC, "stopped"), looked(GateId.PATTERN));

        assertThat(GradeCalculator.grade(new SomeCrate().facts(), skipped)).isEmpty();
        assertThat(GradeCalculator.grade(new SomeCrate().facts(), List.of())).isEmpty();
    }

    private static Grade grade(SomeCrate crate) {
        return GradeCalculator.grade(crate.facts(), List.of(STATIC, looked(GateId.PATTERN)))
                .orElseThrow();
    }

    private static GateResult looked(GateId id, Finding... findings) {
        return new GateResult(id, GateStatus.PASS, "", 1, 0, List.of(findings));
    }
}
