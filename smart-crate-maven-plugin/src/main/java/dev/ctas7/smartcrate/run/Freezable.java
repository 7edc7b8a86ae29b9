// SPDX-License-Identifier: Apache-2.0
// FINDING_SELECT_FREEZABLE_ONES
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.baseline.BaselineSieve;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/**
 * Which findings of a run without a baseline can be frozen. Notes never fail anything, so that freezing them would only
 * hide them.
 *
 * @param frozen errors and warnings that a baseline may hold
 * @param remaining errors and warnings that it may not
 */
public record Freezable(List<Finding> frozen, List<Finding> remaining) {
    /** Copies the lists. */
    public Freezable {
        frozen = List.copyOf(frozen);
        remaining = List.copyOf(remaining);
    }

    /** Tells them apart. */
    public static Freezable of(Report report) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        return new Freezable(
                findings.stream().filter(Freezable::may).toList(),
                findings.stream().filter(finding -> !may(finding)).toList());
    }

    private static boolean may(Finding finding) {
        return BaselineSieve.mayTake(finding) && !PipelineRules.aboutExceptions(finding.rule());
    }
}
