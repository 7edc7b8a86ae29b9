// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static dev.ctas7.smartcrate.run.Runs.ENTRY;
import static dev.ctas7.smartcrate.run.Runs.HEADER;
import static dev.ctas7.smartcrate.run.Runs.LONG;
import static dev.ctas7.smartcrate.run.Runs.PROOF;
import static dev.ctas7.smartcrate.run.Runs.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {
    @Test
    void gates_without_findings_pass_with_their_durations() {
        Report report = new Runs().over(Crates.plain());

        assertThat(report.passed()).isTrue();
        assertThat(report.gates()).extracting(GateResult::gate).containsExactly(GateId.values());
        assertThat(report.gates()).extracting(GateResult::status).containsOnly(GateStatus.PASS);
        assertThat(report.gates()).extracting(GateResult::durationMillis).containsOnly(3L);
    }

    @Test
    void an_error_fails_its_gate_and_the_others_still_run() {
        Report report = new Runs()
                .finds(at(LONG, 1, ""), at(ENTRY, 1, ""))
                .finds(at(HEADER, 1, ""))
                .over(Crates.plain());

        assertThat(report.passed()).isFalse();
        assertThat(states(report)).containsExactly("pass", "fail: 1 error(s)", "pass", "fail: 1 error(s)");
    }

    @Test
    void a_warning_alone_does_not_fail_the_verdict() {
        Report report = new Runs().finds(at(ENTRY, 1, "")).over(Crates.plain());

        assertThat(report.passed()).isTrue();
        assertThat(states(report)).containsExactly("pass", "warning: 1 warning(s)", "pass", "pass");
    }

    @Test
    void a_stop_in_gate_0_skips_the_others_and_names_the_cause() {
        Report unauthorized = new Runs().finds(at(PROOF, 1, "")).stops("demo").over(Crates.plain());
        Report besideOthers = new Runs().stops("a", "b").over(Crates.plain());
        Report worthless = new Runs().stops().over(Crates.plain());

        assertThat(states(unauthorized))
                .startsWith("fail: 1 error(s)")
                .endsWith("skipped: Gate 0 stopped the pipeline: this crate is unauthorized");
        assertThat(unauthorized.gates())
                .filteredOn(gate -> gate.status() == GateStatus.SKIPPED)
                .hasSize(3);
        assertThat(states(besideOthers)).endsWith("skipped: Gate 0 stopped the pipeline: unauthorized crates: a, b");
        assertThat(states(worthless)).endsWith("skipped: Gate 0 stopped the pipeline: the zero-trust score is 0");
        assertThat(worthless.passed()).isFalse();
    }

    @Test
    void gates_that_were_not_chosen_are_skipped_but_gate_0_never() {
        Report report = new Runs().finds(at(LONG, 1, "")).only(GateId.PATTERN).over(Crates.plain());

        String skipped = "skipped: not among -Dsmart-crate.gates";
        assertThat(states(report)).containsExactly("pass", skipped, skipped, "pass");
        assertThat(report.passed()).isTrue();
    }

    @Test
    void a_gate_that_looked_at_nothing_is_skipped() {
        Report report = new Runs()
                .answers(GateId.PATTERN, new Inspection.Looked(0, List.of()))
                .over(Crates.plain());

        assertThat(states(report)).containsExactly("pass", "pass", "pass", "skipped: nothing to look at");
    }

    @Test
    void a_run_in_which_no_gate_looked_at_anything_has_not_passed() {
        Runs runs = new Runs();
        for (GateId id : GateId.values()) {
            runs.answers(id, new Inspection.Looked(0, List.of()));
        }

        assertThat(runs.over(Crates.plain()).passed()).isFalse();
    }

    @Test
    void not_applicable_stays_so() {
        Report report = new Runs()
                .answers(GateId.HEARTBEAT, new Inspection.NotApplicable("it is the foundation"))
                .over(Crates.plain());

        assertThat(states(report)).startsWith("not-applicable: it is the foundation");
        assertThat(report.passed()).isTrue();
    }

    @Test
    void findings_are_sorted_by_file_line_and_rule_and_told_once() {
        Finding late = at(LONG, 9, "");
        Finding early = at(ENTRY, 2, "");
        Finding earlyToo = at(LONG, 2, "");
        Finding first = at(LONG, "pom.xml", 99, "");

        Report report = new Runs().finds(late, early, first, earlyToo, late).over(Crates.plain());

        assertThat(report.findings()).containsExactly(first, earlyToo, early, late);
    }

    @Test
    void a_run_where_gates_do_not_apply_passes_and_a_skipped_one_does_not() {
        Report pom = Pipeline.notApplicable(Crates.DEMO, "packaging is pom");
        Report skipped = Pipeline.skipped(Crates.DEMO, "smart-crate.skip is set");

        assertThat(states(pom)).hasSize(4).containsOnly("not-applicable: packaging is pom");
        assertThat(pom.passed()).isTrue();
        assertThat(pom.score().measurable()).isZero();
        assertThat(states(skipped)).hasSize(4).containsOnly("skipped: smart-crate.skip is set");
        assertThat(skipped.passed()).isFalse();
    }

    @Test
    void an_id_used_by_two_rules_is_refused() {
        Gate greedy = new Gate() {
            @Override
            public GateId id() {
                return GateId.STATIC;
            }

            @Override
            public List<Rule> rules() {
                return List.of(PipelineRules.UNUSED);
            }

            @Override
            public Inspection inspect(CrateFacts facts, Settings settings) {
                return new Inspection.NotApplicable("never asked");
            }
        };

        assertThatThrownBy(() -> Pipeline.rules(List.of(greedy))).hasMessage("rule id SC151 is used twice");
    }

    private static List<String> states(Report report) {
        return report.gates().stream()
                .map(gate -> gate.status().word() + (gate.reason().isEmpty() ? "" : ": " + gate.reason()))
                .toList();
    }
}
