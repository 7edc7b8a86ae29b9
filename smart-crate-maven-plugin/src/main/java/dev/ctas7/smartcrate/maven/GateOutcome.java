// SPDX-License-Identifier: Apache-2.0
// OUTCOME_JUDGE_BUILD_RESULT
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.gate.Settings.FailOn;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/**
 * What a report means for the build. The verdict in the report does not depend on it.
 *
 * @param fails whether the build fails
 * @param line one line about it; empty when there is nothing to say
 */
record GateOutcome(boolean fails, String line) {
    /**
     * Decides.
     *
     * @param reports where the reports lie, for the message
     */
    static GateOutcome of(Report report, FailOn failOn, String reports) {
        List<Finding> findings = report.findings();
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        boolean objects = !report.passed() || (failOn == FailOn.WARNING && warnings > 0);
        if (!objects) {
            return new GateOutcome(false, "");
        }
        String counted = report.crate() + " " + report.version() + " does not pass: " + errors + " error(s), "
                + warnings + " warning(s), zero-trust score " + report.score().score();
        return failOn == FailOn.NEVER
                ? new GateOutcome(false, counted + "; the build goes on because smart-crate.failOn is never")
                : new GateOutcome(true, counted + "; what to do is said above, and all findings are in " + reports);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
