// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_COMPLETE_VERDICT
package dev.ctas7.smartcrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run found out about one crate.
 *
 * @param crate the artifactId
 * @param version the artifact's version
 * @param passed the verdict: no gate failed and one looked; does not depend on {@code failOn}
 * @param score the zero-trust score
 * @param gates always four, Gate 0 first
 * @param exceptions findings that do not count, and why; in no gate's list
 * @param insights what the run learned besides; no part of the verdict
 */
public record Report(
        String crate,
        String version,
        boolean passed,
        ZeroTrustScore score,
        List<GateResult> gates,
        Exceptions exceptions,
        Insights insights) {
    /** Copies the list. */
    public Report {
        gates = List.copyOf(gates);
    }

    /** The same report with other insights. */
    public Report with(Insights others) {
        return new Report(crate, version, passed, score, gates, exceptions, others);
    }

    /** All findings that count, in the order of gates. */
    public List<Finding> findings() {
        return gates.stream().flatMap(gate -> gate.findings().stream()).toList();
    }

    /** What annotations silenced, sorted by place. */
    public List<Suppressed> suppressed() {
        return exceptions.suppressed();
    }

    /** How well the code is made; null when nothing was graded. */
    public @Nullable Grade grade() {
        return insights.grade();
    }

    /** How far the crate has moved from its declared and locked intent; null when Gate 2 did not look. */
    public @Nullable Drift drift() {
        return insights.drift();
    }

    /** How the longest of the files that are too long could be split; longest first. */
    public List<SplitSuggestion> splitSuggestions() {
        return insights.splitSuggestions();
    }
}
