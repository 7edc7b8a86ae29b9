// SPDX-License-Identifier: Apache-2.0
// VERDICT_SELECT_SHOWN_WORDS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run's verdict as people say it: a run that judged nothing has neither passed nor failed.
 *
 * @param word for example {@code does not pass}
 * @param mark the shape beside it
 * @param because one sentence
 */
record Verdict(String word, Mark mark, String because) {
    /** Reads the verdict off a report. */
    static Verdict of(Report report) {
        List<GateResult> gates = report.gates();
        if (gates.stream().allMatch(gate -> gate.status() == GateStatus.NOT_APPLICABLE)) {
            return new Verdict("not applicable", Mark.NOT_APPLICABLE, reason(report));
        }
        if (gates.stream().allMatch(gate -> gate.status() == GateStatus.SKIPPED)) {
            return new Verdict("skipped", Mark.SKIPPED, reason(report));
        }
        String found = Words.sentence(Words.severities(report.findings())) + ".";
        if (report.passed()) {
            boolean warned = gates.stream().anyMatch(gate -> gate.status() == GateStatus.WARNING);
            return new Verdict("passes", warned ? Mark.WARNING : Mark.PASS, found + skipped(gates));
        }
        return new Verdict("does not pass", Mark.FAIL, found + failed(gates));
    }

    private static String reason(Report report) {
        return Words.sentence(report.gates().get(0).reason()) + ".";
    }

    private static String failed(List<GateResult> gates) {
        String failed = names(gates, GateStatus.FAIL);
        return failed.isEmpty() ? " No gate looked at anything." : " Stopped by " + failed + "." + skipped(gates);
    }

    private static String skipped(List<GateResult> gates) {
        String skipped = names(gates, GateStatus.SKIPPED);
        return skipped.isEmpty() ? "" : " Not looked at: " + skipped + ".";
    }

    private static String names(List<GateResult> gates, GateStatus status) {
        return gates.stream()
                .filter(gate -> gate.status() == status)
                .map(gate -> name(gate.gate()))
                .collect(Collectors.joining(", "));
    }

    /** {@code Gate 1 static}. */
    static String name(GateId gate) {
        return "Gate " + gate.number() + " " + gate.word();
    }
}
