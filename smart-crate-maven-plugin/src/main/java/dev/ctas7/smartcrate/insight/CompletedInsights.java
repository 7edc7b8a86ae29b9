// SPDX-License-Identifier: Apache-2.0
// INSIGHT_COMPUTE_ALL_PARTS
package dev.ctas7.smartcrate.insight;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.Insights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what a finished run learned. The same facts and results give the same insights. */
public final class CompletedInsights {
    private CompletedInsights() {}

    /**
     * All insights but split suggestions, which read files.
     *
     * @param gates with the findings that count
     * @param exceptions the findings that do not
     * @param grade null when nothing was graded
     * @param drift as Gate 2 measured it; null when it did not look
     */
    public static Insights of(
            CrateFacts facts,
            List<GateResult> gates,
            Exceptions exceptions,
            @Nullable Grade grade,
            @Nullable Drift drift) {
        return new Insights(
                grade,
                drift,
                List.of(),
                Distributions.of(facts),
                DependencyStates.of(facts, gates),
                ComplianceRows.of(gates, exceptions));
    }
}
