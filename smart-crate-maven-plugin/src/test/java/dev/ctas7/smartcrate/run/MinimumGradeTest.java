// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumGradeTest {
    /** Structure 50 for its 400 lines, no member, nothing to object to its header, architecture 100. */
    private static SomeCrate grade83() {
        SomeCrate crate = new SomeCrate();
        return crate.source(longSource());
    }

    @Test
    void a_grade_below_the_minimum_is_an_error_at_the_manifest() {
        Report report =
                new Runs().over(grade83().manifest("qa.minimum_score", 84L).facts());

        assertThat(report.passed()).isFalse();
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("SC156");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.where().file()).isEqualTo("smart-crate.toml");
        assertThat(finding.what())
                .isEqualTo(
                        "grade B 83, minimum 84, structure 50, complexity not measured, pattern 100, architecture 100");
        assertThat(finding.fix())
                .isEqualTo("structure has most to gain: split src/main/java/demo/Long.java (400 lines, limit 200)");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 83, 101, -1})
    void a_minimum_that_is_reached_or_makes_no_sense_is_no_finding(long minimum) {
        Report report =
                new Runs().over(grade83().manifest("qa.minimum_score", minimum).facts());

        assertThat(report.findings()).isEmpty();
        assertThat(Objects.requireNonNull(report.grade()).mean()).isEqualTo(83);
    }

    @Test
    void without_a_minimum_there_is_a_grade_and_no_finding() {
        Report report = new Runs().over(grade83().facts());

        assertThat(report.findings()).isEmpty();
        assertThat(report.grade()).isNotNull();
    }

    @Test
    void it_can_be_lowered_like_others() {
        Report report = new Runs()
                .over(grade83()
                        .manifest("qa.minimum_score", 84L)
                        .manifest("rules.SC156", "note")
                        .facts());

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
        assertThat(report.passed()).isTrue();
    }

    @Test
    void where_gate_1_did_not_look_there_is_neither_grade_nor_finding() {
        Report report = new Runs()
                .answers(GateId.STATIC, new Inspection.NotApplicable("packaging pom"))
                .over(grade83().manifest("qa.minimum_score", 84L).facts());

        assertThat(report.findings()).isEmpty();
        assertThat(report.grade()).isNull();
    }

    private static SourceFile longSource() {
        return new SourceFile(
                "src/main/java/demo/Long.java",
                SourceKind.MAIN,
                "demo",
                400,
                List.of(),
                List.of(),
                List.of(),
                new ContentHash("", ""));
    }
}
