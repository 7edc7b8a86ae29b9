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
 * @param suppressed findings that annotations silenced, sorted by place; in no gate's list
 * @param grade how well the code is made; null when nothing was graded
 * @param drift how far the crate has moved from its declared and locked intent; null when Gate 2 did not look
 * @param splitSuggestions how the longest of the files that are too long could be split; longest first
 */
public record Report(
        String crate,
        String version,
        boolean passed,
        ZeroTrustScore score,
        List<GateResult> gates,
        List<Suppressed> suppressed,
        @Nullable Grade grade,
        @Nullable Drift drift,
        List<SplitSuggestion> splitSuggestions) {
    /** Copies the lists. */
    public Report {
        gates = List.copyOf(gates);
        suppressed = List.copyOf(suppressed);
        splitSuggestions = List.copyOf(splitSuggestions);
    }

    /** A report without grade, drift and suggestions. */
    public Report(
            String crate,
            String version,
            boolean passed,
            ZeroTrustScore score,
            List<GateResult> gates,
            List<Suppressed> suppressed) {
        this(crate, version, passed, score, gates, suppressed, null, null, List.of());
    }

    /** A report in which nothing was suppressed. */
    public Report(String crate, String version, boolean passed, ZeroTrustScore score, List<GateResult> gates) {
        this(crate, version, passed, score, gates, List.of());
    }

    /** The same report with suggestions. They have no part in the verdict. */
    public Report withSplitSuggestions(List<SplitSuggestion> suggestions) {
        return new Report(crate, version, passed, score, gates, suppressed, grade, drift, suggestions);
    }

    /** All findings, in the order of gates. */
    public List<Finding> findings() {
        return gates.stream().flatMap(gate -> gate.findings().stream()).toList();
    }
}
