// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static dev.ctas7.smartcrate.run.Runs.DRIFT;
import static dev.ctas7.smartcrate.run.Runs.ENTRY;
import static dev.ctas7.smartcrate.run.Runs.HEADER;
import static dev.ctas7.smartcrate.run.Runs.LONG;
import static dev.ctas7.smartcrate.run.Runs.PROOF;
import static dev.ctas7.smartcrate.run.Runs.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.Suppression;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.Suppressed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionsTest {
    private static final String OTHER = "src/main/java/demo/Other.java";

    @ParameterizedTest
    @CsvSource({
        "demo.Router, demo.Router, demo.Router, true",
        "demo.Router, demo.Router, demo.Router#route, true",
        "demo.Router, demo.Router, demo.Router$Builder#build, true",
        "demo.Router, demo.Router, demo.Other, false",
        "demo.Router, demo.Router, '', true",
        "demo.Router, demo.Router, Word, true",
        "demo.Router, demo.Router#route, demo.Router#route, true",
        "demo.Router, demo.Router#route, demo.Router#route(I)V, true",
        "demo.Router, demo.Router#route, demo.Router#routeAll, false",
        "demo.Router, demo.Router#route, demo.Router, false",
        "demo.Router, demo.Router#route, '', true",
        "demo.Router$Builder, demo.Router$Builder, demo.Router, false",
        "demo.Router$Builder, demo.Router$Builder, '', true",
        "demo.package-info, demo, demo.Router#route, true",
        "demo.package-info, demo, '', true",
        "demo.package-info, demo, demo, true",
        "other.package-info, other, demo.Router, false",
        "other.package-info, other, '', false",
    })
    void an_element_covers_itself_and_what_lies_inside(String type, String annotated, String found, boolean covered) {
        Finding finding = at(LONG, 1, found);

        Report report = new Runs().finds(finding).over(Crates.suppressing(type, suppress(annotated, "SC110")));

        assertThat(report.findings().contains(finding)).isEqualTo(!covered);
        assertThat(report.suppressed()).hasSize(covered ? 1 : 0);
    }

    @Test
    void a_finding_that_is_untouchable_stays_and_the_annotation_is_told_so() {
        Finding observed = at(DRIFT, 1, "");
        Finding gated = at(DRIFT.untouchableAt(Severity.ERROR), 2, "");

        Report both = new Runs()
                .finds(observed, gated)
                .over(Crates.suppressing("demo.Router", suppress("demo.Router", "SC212")));
        Report only = new Runs().finds(gated).over(Crates.suppressing("demo.Router", suppress("demo.Router", "SC212")));

        assertThat(both.findings()).containsExactly(gated);
        assertThat(only.findings())
                .extracting(finding -> finding.rule().id() + " " + finding.what())
                .containsExactlyInAnyOrder(
                        "SC212 201 lines, limit 200",
                        "SC153 @SuppressGate of SC212 on demo.Router matches only findings that cannot be suppressed");
    }

    @Test
    void a_silenced_finding_is_kept_with_its_reason_and_the_gate_passes() {
        Finding finding = at(LONG, 1, "");

        Report report =
                new Runs().finds(finding).over(Crates.suppressing("demo.Router", suppress("demo.Router", "SC110")));

        assertThat(report.passed()).isTrue();
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).containsExactly(new Suppressed(finding, "demo.Router", "agreed", ""));
    }

    @Test
    void another_file_and_another_rule_are_not_silenced() {
        Finding elsewhere = at(LONG, OTHER, 1, "");
        Finding otherRule = at(ENTRY, 1, "");

        Report report = new Runs()
                .finds(elsewhere, otherRule, at(LONG, 1, ""))
                .over(Crates.suppressing("demo.Router", suppress("demo.Router", "SC110")));

        assertThat(report.findings()).containsExactly(elsewhere, otherRule);
    }

    @Test
    void an_unused_suppression_is_a_warning_at_its_type() {
        Report report = new Runs()
                .over(Crates.suppressing("demo.Router$Builder", suppress("demo.Router$Builder#build", "SC110")));

        assertThat(told(report))
                .containsExactly("src/main/java/demo/Router.java:90 SC151 warning "
                        + "@SuppressGate of SC110 on demo.Router$Builder#build matches no finding");
    }

    @Test
    void a_rule_whose_gate_did_not_look_leaves_no_suppression_unused() {
        Report report = new Runs()
                .only(GateId.STATIC)
                .over(Crates.suppressing("demo.Router", suppress("demo.Router", "SC300")));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_rule_that_is_off_still_uses_its_suppression() {
        Report report = new Runs()
                .finds(at(LONG, 1, ""))
                .over(Crates.with(
                        List.of(Crates.type("demo.Router", suppress("demo.Router", "SC110"))), Map.of("SC110", "off")));

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', @SuppressGate of SC110 on demo.Router has reason '' but must say why, SC150",
        "'  ', '', @SuppressGate of SC110 on demo.Router has reason '  ' but must say why, SC150",
        "a, 2026-11-20, '@SuppressGate of SC110 on demo.Router held until 2026-11-20, which is past', SC152",
        "a, soon, @SuppressGate of SC110 on demo.Router has until 'soon' but must be a day like 2027-01-31, SC152",
    })
    void a_suppression_without_reason_or_time_silences_nothing(String reason, String until, String what, String id) {
        Finding finding = at(LONG, 1, "");

        Report report = new Runs()
                .finds(finding)
                .over(Crates.suppressing("demo.Router", new Suppression("demo.Router", "SC110", reason, until)));

        assertThat(report.findings()).hasSize(2).contains(finding);
        assertThat(told(report)).contains("src/main/java/demo/Router.java:7 " + id + " error " + what);
    }

    @Test
    void a_suppression_holds_on_its_last_day() {
        Report report = new Runs()
                .finds(at(LONG, 1, ""))
                .over(Crates.suppressing("demo.Router", new Suppression("demo.Router", "SC110", "a", "2026-11-21")));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void an_untouchable_rule_cannot_be_suppressed() {
        Finding proof = at(PROOF, 1, "demo.Router");

        Report report =
                new Runs().finds(proof).over(Crates.suppressing("demo.Router", suppress("demo.Router", "SC005")));

        assertThat(told(report))
                .containsExactly(
                        "src/main/java/demo/Router.java:1 SC005 error 201 lines, limit 200",
                        "src/main/java/demo/Router.java:7 SC153 error "
                                + "@SuppressGate of SC005 on demo.Router names a rule that cannot be suppressed");
    }

    @Test
    void an_unknown_rule_is_a_warning_at_the_class_file_when_no_source_is_known() {
        Report report = new Runs()
                .finds(at(HEADER, 1, ""))
                .over(Crates.suppressing("gone.Type", suppress("gone.Type", "header")));

        assertThat(told(report))
                .contains("gone/Type.class:1 SC154 warning "
                        + "@SuppressGate on gone.Type names 'header' but there is no such rule");
    }

    private static Suppression suppress(String element, String rule) {
        return new Suppression(element, rule, "agreed", "");
    }

    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(one -> one.where().file() + ":" + one.where().line() + " "
                        + one.rule().id() + " " + one.severity().word() + " " + one.what())
                .toList();
    }
}
