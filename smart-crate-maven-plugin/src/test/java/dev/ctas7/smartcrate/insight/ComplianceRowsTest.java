// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Compliance;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.Suppressed;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Pipeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplianceRowsTest {
    @Test
    void a_run_without_findings_passes_each_rfc_in_their_order() {
        List<Compliance> rows = ComplianceRows.of(gates(), Exceptions.NONE);

        assertThat(rows)
                .extracting(Compliance::rfc)
                .containsExactly("RFC-9001", "RFC-9003", "RFC-9005", "RFC-9051", "RFC-9101");
        assertThat(rows).extracting(Compliance::status).containsOnly(GateStatus.PASS);
        assertThat(rows).extracting(Compliance::result).containsOnly("no finding");
        assertThat(rows).extracting(Compliance::checked).noneMatch(text -> text.endsWith("."));
        assertThat(rows.get(2).checked()).endsWith("signatures are not looked at by the gates");
    }

    @Test
    void findings_are_counted_for_their_rfc_and_the_worst_decides() {
        List<Compliance> rows = ComplianceRows.of(
                gates(found("SC130", Severity.ERROR), found("SC131", Severity.ERROR), found("SC120", Severity.WARNING)),
                Exceptions.NONE);

        assertThat(rows.get(0))
                .returns(GateStatus.FAIL, Compliance::status)
                .returns("2 findings of SC130, SC131", Compliance::result);
        assertThat(rows.get(1))
                .returns(GateStatus.WARNING, Compliance::status)
                .returns("1 finding of SC120", Compliance::result);
        assertThat(rows.get(4).status()).isEqualTo(GateStatus.PASS);
    }

    @Test
    void a_note_does_not_spoil_a_pass_and_is_said() {
        Compliance manifest = ComplianceRows.of(gates(found("SC109", Severity.NOTE)), Exceptions.NONE)
                .get(4);

        assertThat(manifest.status()).isEqualTo(GateStatus.PASS);
        assertThat(manifest.result()).isEqualTo("1 finding of SC109");
    }

    @Test
    void what_a_skipped_gate_would_have_looked_at_is_never_a_pass() {
        List<GateResult> gates = new ArrayList<>(gates());
        gates.set(2, GateResult.skipped(GateId.SEMANTIC, "not among -Dsmart-crate.gates"));

        Compliance security = ComplianceRows.of(gates, Exceptions.NONE).get(2);

        assertThat(security.status()).isEqualTo(GateStatus.SKIPPED);
        assertThat(security.result()).isEqualTo("no finding; Gate 2 semantic skipped: not among -Dsmart-crate.gates");
    }

    @Test
    void a_gate_without_a_question_leaves_the_others_to_decide() {
        List<GateResult> gates = new ArrayList<>(gates());
        gates.set(
                0, new GateResult(GateId.HEARTBEAT, GateStatus.NOT_APPLICABLE, "it makes the proof", 0, 0, List.of()));

        List<Compliance> rows = ComplianceRows.of(gates, Exceptions.NONE);

        assertThat(rows.get(2).status()).isEqualTo(GateStatus.PASS);
        assertThat(rows.get(3).status()).isEqualTo(GateStatus.NOT_APPLICABLE);
        assertThat(rows.get(3).result()).isEqualTo("Gate 0 heartbeat not applicable: it makes the proof");
    }

    @Test
    void exceptions_do_not_count_and_are_said() {
        Suppressed silenced = new Suppressed(found("SC130", Severity.ERROR), "demo.Router", "a reason", "");

        Compliance hash = ComplianceRows.of(
                        gates(), new Exceptions(List.of(silenced), List.of(found("SC133", Severity.ERROR))))
                .get(0);

        assertThat(hash.status()).isEqualTo(GateStatus.PASS);
        assertThat(hash.result()).isEqualTo("no finding; 2 suppressed or frozen");
    }

    @Test
    void a_run_in_which_no_gate_looked_says_nothing() {
        List<GateResult> none = gates().stream()
                .map(gate -> GateResult.skipped(gate.gate(), "smart-crate.skip is true"))
                .toList();

        assertThat(ComplianceRows.of(none, Exceptions.NONE)).isEmpty();
    }

    @Test
    void every_rule_counts_where_its_gate_is_asked_and_only_exceptions_grade_and_drift_count_nowhere() {
        List<String> nowhere = new ArrayList<>();
        for (Rule rule : Pipeline.rules(Gates.all()).values()) {
            Finding finding = found(rule.id(), rule.severity());
            List<Demand> demands =
                    Demand.ALL.stream().filter(demand -> demand.covers(finding)).toList();
            assertThat(demands).allMatch(demand -> demand.gates().contains(rule.gate()));
            if (demands.isEmpty()) {
                nowhere.add(rule.id());
            }
        }

        assertThat(nowhere).allMatch(id -> id.matches("SC15[0-9]|SC2[12][0-9]"));
    }

    private static Finding found(String id, Severity severity) {
        return Finding.of(Rule.of(id, "rule", severity), Location.of("pom.xml"), "it is so", "because", "Mend it");
    }

    private static List<GateResult> gates(Finding... statics) {
        return List.of(
                passed(GateId.HEARTBEAT),
                new GateResult(GateId.STATIC, GateStatus.PASS, "", 1, 1, List.of(statics)),
                passed(GateId.SEMANTIC),
                passed(GateId.PATTERN));
    }

    private static GateResult passed(GateId id) {
        return new GateResult(id, GateStatus.PASS, "", 3, 1, List.of());
    }
}
