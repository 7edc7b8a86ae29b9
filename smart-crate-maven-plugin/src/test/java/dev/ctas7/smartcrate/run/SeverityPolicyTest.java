// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static dev.ctas7.smartcrate.run.Runs.DRIFT;
import static dev.ctas7.smartcrate.run.Runs.ENTRY;
import static dev.ctas7.smartcrate.run.Runs.LONG;
import static dev.ctas7.smartcrate.run.Runs.NESTED;
import static dev.ctas7.smartcrate.run.Runs.PROOF;
import static dev.ctas7.smartcrate.run.Runs.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityPolicyTest {
    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "note, NOTE"})
    void a_rule_weighs_what_the_manifest_says(String word, Severity wanted) {
        Report report = run(Map.of("SC110", word), at(LONG, 1, ""));

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(wanted);
        assertThat(report.passed()).isEqualTo(wanted != Severity.ERROR);
    }

    @Test
    void a_rule_that_is_off_says_nothing_and_others_still_do() {
        Report report = run(Map.of("SC110", "off"), at(LONG, 1, ""), at(ENTRY, 1, ""));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(ENTRY);
        assertThat(report.passed()).isTrue();
    }

    @Test
    void an_untouchable_rule_can_be_raised() {
        Report report = run(Map.of("SC016", "error"), at(NESTED, 1, ""));

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void an_untouchable_rule_is_not_lowered_and_the_attempt_is_an_error() {
        Report report = run(Map.of("SC016", "note"), at(NESTED, 1, ""));

        assertThat(report.findings()).hasSize(2);
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(messages(report))
                .contains(
                        "smart-crate.toml:40 SC155 error rules.SC016 was 'note' but SC016 cannot be set below warning");
    }

    @Test
    void a_finding_worse_than_its_untouchable_rule_stays_worse() {
        Finding raised = at(NESTED, 1, "").withSeverity(Severity.ERROR);

        Report report = run(Map.of("SC016", "warning"), raised);

        assertThat(report.findings()).containsExactly(raised);
    }

    @Test
    void a_finding_can_be_untouchable_where_its_rule_is_not() {
        Finding observed = at(DRIFT, 1, "");
        Finding gated = at(DRIFT.untouchableAt(Severity.ERROR), 2, "");

        for (String word : List.of("off", "note", "warning")) {
            Report report = run(Map.of("SC212", word), observed, gated);

            assertThat(report.findings())
                    .filteredOn(finding -> finding.where().line() == 2)
                    .extracting(Finding::severity)
                    .containsExactly(Severity.ERROR);
            assertThat(report.findings()).hasSize(word.equals("off") ? 1 : 2);
        }
    }

    @Test
    void an_untouchable_rule_cannot_be_switched_off() {
        Report report = run(Map.of("SC005", "off"), at(PROOF, 1, ""));

        assertThat(messages(report))
                .containsExactly(
                        "src/main/java/demo/Router.java:1 SC005 error 201 lines, limit 200",
                        "smart-crate.toml:40 SC155 error rules.SC005 was 'off' but SC005 cannot be set below error");
    }

    @Test
    void an_unknown_rule_and_an_unknown_word_are_errors_at_their_places() {
        Report report = run(Map.of("SC11O", "off", "SC110", "warn", "SC111", 7L), at(LONG, 1, ""));

        assertThat(messages(report))
                .containsExactlyInAnyOrder(
                        place(report, "SC110")
                                + " SC155 error rules.SC110 was 'warn' but must be one of error, warning, note, off",
                        place(report, "SC111")
                                + " SC155 error rules.SC111 was '7' but must be one of error, warning, note, off",
                        place(report, "SC11O") + " SC155 error rules.SC11O was 'off' but there is no rule SC11O",
                        "src/main/java/demo/Router.java:1 SC110 error 201 lines, limit 200");
    }

    @Test
    void the_rule_about_settings_cannot_be_set_down_itself() {
        Report report = run(Map.of("SC155", "off"), at(ENTRY, 1, ""));

        assertThat(messages(report))
                .contains("smart-crate.toml:40 SC155 error rules.SC155 was 'off' but SC155 cannot be set below error");
    }

    private static Report run(Map<String, Object> rules, Finding... findings) {
        return new Runs().finds(findings).over(Crates.with(List.of(), rules));
    }

    private static String place(Report report, String id) {
        return report.findings().stream()
                .filter(finding -> finding.element().equals("rules." + id))
                .map(finding -> "smart-crate.toml:" + finding.where().line())
                .findFirst()
                .orElse("");
    }

    private static List<String> messages(Report report) {
        return report.findings().stream()
                .map(one -> one.where().file() + ":" + one.where().line() + " "
                        + one.rule().id() + " " + one.severity().word() + " " + one.what())
                .toList();
    }
}
