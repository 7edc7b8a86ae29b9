// SPDX-License-Identifier: Apache-2.0
// COMPLIANCE_JUDGE_DEMANDED_RULES
package dev.ctas7.smartcrate.insight;

import dev.ctas7.smartcrate.model.Compliance;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run says about each RFC: no more than its gates looked at. */
final class ComplianceRows {
    private ComplianceRows() {}

    /** One row for each demand, in their order; none when no gate looked. */
    static List<Compliance> of(List<GateResult> gates, Exceptions exceptions) {
        if (gates.stream().noneMatch(ComplianceRows::looked)) {
            return List.of();
        }
        return Demand.ALL.stream().map(demand -> row(demand, gates, exceptions)).toList();
    }

    private static Compliance row(Demand demand, List<GateResult> gates, Exceptions exceptions) {
        List<GateResult> asked = gates.stream()
                .filter(gate -> demand.gates().contains(gate.gate()))
                .toList();
        List<Finding> findings = asked.stream()
                .flatMap(gate -> gate.findings().stream())
                .filter(demand::covers)
                .toList();
        List<String> said = new ArrayList<>();
        if (asked.stream().anyMatch(ComplianceRows::looked)) {
            said.add(found(findings));
        }
        long excepted = Stream.concat(
                        exceptions.suppressed().stream().map(one -> one.finding()), exceptions.frozen().stream())
                .filter(demand::covers)
                .count();
        if (excepted > 0) {
            said.add(excepted + " suppressed or frozen");
        }
        asked.stream()
                .filter(gate -> !looked(gate))
                .map(ComplianceRows::absence)
                .forEach(said::add);
        return new Compliance(
                demand.rfc(), demand.title(), demand.checked(), status(asked, findings), String.join("; ", said));
    }

    /** Worst first; a pass needs every gate that was asked and has a question to have looked. */
    private static GateStatus status(List<GateResult> asked, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return GateStatus.FAIL;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
            return GateStatus.WARNING;
        }
        if (asked.stream().allMatch(gate -> gate.status() == GateStatus.NOT_APPLICABLE)) {
            return GateStatus.NOT_APPLICABLE;
        }
        return asked.stream().anyMatch(gate -> gate.status() == GateStatus.SKIPPED)
                ? GateStatus.SKIPPED
                : GateStatus.PASS;
    }

    private static boolean looked(GateResult gate) {
        return gate.status() != GateStatus.SKIPPED && gate.status() != GateStatus.NOT_APPLICABLE;
    }

    private static String found(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "no finding";
        }
        String rules = findings.stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return findings.size() + (findings.size() == 1 ? " finding of " : " findings of ") + rules;
    }

    private static String absence(GateResult gate) {
        return "Gate " + gate.gate().number() + " " + gate.gate().word() + " "
                + (gate.status() == GateStatus.SKIPPED ? "skipped" : "not applicable") + ": " + gate.reason();
    }
}
