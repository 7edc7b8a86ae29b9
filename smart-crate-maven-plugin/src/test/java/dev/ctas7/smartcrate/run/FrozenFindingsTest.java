// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static dev.ctas7.smartcrate.run.Runs.DRIFT;
import static dev.ctas7.smartcrate.run.Runs.ENTRY;
import static dev.ctas7.smartcrate.run.Runs.HEADER;
import static dev.ctas7.smartcrate.run.Runs.LONG;
import static dev.ctas7.smartcrate.run.Runs.NESTED;
import static dev.ctas7.smartcrate.run.Runs.PROOF;
import static dev.ctas7.smartcrate.run.Runs.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.baseline.Baseline;
import dev.ctas7.smartcrate.baseline.Baseline.Entry;
import dev.ctas7.smartcrate.baseline.BaselineInput;
import dev.ctas7.smartcrate.baseline.BaselineInput.Leftovers;
import dev.ctas7.smartcrate.baseline.BaselineRules;
import dev.ctas7.smartcrate.baseline.BaselineState;
import dev.ctas7.smartcrate.facts.source.Suppression;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Identity;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrozenFindingsTest {
    private static final String FILE = "smart-crate.baseline.json";

    @ParameterizedTest
    @EnumSource(Leftovers.class)
    void a_frozen_finding_does_not_count_wherever_its_line_went(Leftovers leftovers) {
        Report report = new Runs()
                .finds(at(LONG, 9, ""))
                .frozen(input(leftovers, entry("SC110", Crates.ROUTER, "", 1)))
                .over(Crates.plain());

        assertThat(report.passed()).isTrue();
        assertThat(report.findings()).isEmpty();
        assertThat(report.exceptions().frozen()).containsExactly(at(LONG, 9, ""));
    }

    @Test
    void one_more_of_the_same_is_found_alone() {
        Report report = new Runs()
                .finds(at(ENTRY, 30, "demo.Router#a"), at(ENTRY, 10, "demo.Router#a"), at(LONG, 1, ""))
                .frozen(input(Leftovers.REPORTED, entry("SC111", Crates.ROUTER, "demo.Router#a", 1)))
                .over(Crates.plain());

        assertThat(report.findings()).containsExactly(at(LONG, 1, ""), at(ENTRY, 30, "demo.Router#a"));
        assertThat(report.exceptions().frozen()).containsExactly(at(ENTRY, 10, "demo.Router#a"));
    }

    @Test
    void what_is_suppressed_needs_no_entry() {
        Report report = new Runs()
                .finds(at(LONG, 1, ""))
                .frozen(input(Leftovers.REPORTED, entry("SC110", Crates.ROUTER, "", 1)))
                .over(Crates.suppressing("demo.Router", new Suppression("demo.Router", "SC110", "agreed", "")));

        assertThat(report.exceptions().frozen()).isEmpty();
        assertThat(told(report)).containsExactly("SC157 warning " + FILE + ":4");
    }

    @ParameterizedTest
    @CsvSource({"off, 0", "note, 1"})
    void an_entry_for_a_rule_that_fails_nothing_any_more_is_stale(String severity, int left) {
        Report report = new Runs()
                .finds(at(LONG, 1, ""))
                .frozen(input(Leftovers.REPORTED, entry("SC110", Crates.ROUTER, "", 1)))
                .over(Crates.with(List.of(), Map.of("SC110", severity)));

        assertThat(told(report)).contains("SC157 warning " + FILE + ":4").hasSize(1 + left);
    }

    @Test
    void a_stale_entry_is_a_finding_only_where_nothing_may_be_written() {
        Entry two = entry("SC110", Crates.ROUTER, "", 2);

        Report told = new Runs()
                .finds(at(LONG, 1, ""))
                .frozen(input(Leftovers.REPORTED, two))
                .over(Crates.plain());
        Report quiet = new Runs()
                .finds(at(LONG, 1, ""))
                .frozen(input(Leftovers.REMOVED, two))
                .over(Crates.plain());

        assertThat(told.findings())
                .extracting(Finding::what)
                .containsExactly("baseline holds 2 of SC110 in src/main/java/demo/Router.java, found 1");
        assertThat(told.passed()).isTrue();
        assertThat(quiet.findings()).isEmpty();
    }

    @Test
    void an_entry_of_a_gate_that_did_not_look_is_not_stale() {
        BaselineInput both =
                input(Leftovers.REPORTED, entry("SC300", Crates.ROUTER, "", 1), entry("SC110", Crates.ROUTER, "", 1));

        assertThat(told(new Runs().only(GateId.STATIC).frozen(both).over(Crates.plain())))
                .containsExactly("SC157 warning " + FILE + ":4");
        assertThat(told(new Runs().frozen(both).over(Crates.plain()))).hasSize(2);
    }

    @Test
    void what_is_untouchable_counts_whatever_the_baseline_says() {
        Finding gated = at(DRIFT.untouchableAt(Severity.ERROR), 1, "");
        Report report = new Runs()
                .finds(at(PROOF, 1, ""), at(NESTED, 2, ""))
                .finds(gated)
                .frozen(input(
                        Leftovers.REMOVED,
                        entry("SC005", Crates.ROUTER, "", 1),
                        entry("SC212", Crates.ROUTER, "", 1),
                        entry("SC151", Crates.ROUTER, "", 1),
                        entry("SC999", Crates.ROUTER, "", 1)))
                .over(Crates.plain());

        assertThat(report.exceptions().frozen()).isEmpty();
        assertThat(report.findings()).contains(at(PROOF, 1, ""), at(NESTED, 2, ""), gated);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(BaselineRules.REFUSED))
                .extracting(finding -> finding.severity().word() + " " + finding.what())
                .containsExactly(
                        "error baseline names SC005, which cannot be frozen",
                        "error baseline names SC151, which cannot be frozen",
                        "warning baseline names 'SC999' but there is no such rule");
    }

    @Test
    void a_baseline_that_is_not_understood_freezes_nothing() {
        Finding broken = Finding.of(BaselineRules.UNREADABLE, Location.of(FILE, 2), "w", "y", "f");

        Report report = new Runs()
                .finds(at(HEADER, 1, ""))
                .frozen(new BaselineInput(new BaselineState.Unreadable(FILE, broken), Leftovers.REPORTED))
                .over(Crates.plain());

        assertThat(report.passed()).isFalse();
        assertThat(report.findings()).containsExactlyInAnyOrder(at(HEADER, 1, ""), broken);
    }

    @Test
    void notes_and_what_is_untouchable_cannot_be_frozen() {
        Report report = new Runs()
                .finds(at(PROOF, 1, ""))
                .finds(at(LONG, 1, ""))
                .finds(at(DRIFT, 1, "").withSeverity(Severity.NOTE))
                .over(Crates.suppressing("demo.Router", new Suppression("demo.Router", "SC111", "agreed", "")));

        Freezable found = Freezable.of(report);

        assertThat(found.frozen()).containsExactly(at(LONG, 1, ""));
        assertThat(found.remaining()).extracting(one -> one.rule().id()).containsExactly("SC005", "SC151");
    }

    private static BaselineInput input(Leftovers leftovers, Entry... entries) {
        return new BaselineInput(new BaselineState.Present(FILE, new Baseline(List.of(entries))), leftovers);
    }

    private static Entry entry(String rule, String file, String element, int count) {
        return new Entry(new Identity(rule, file, element, ""), count, 4);
    }

    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(one -> one.rule().id() + " " + one.severity().word() + " "
                        + one.where().file() + ":" + one.where().line())
                .toList();
    }
}
