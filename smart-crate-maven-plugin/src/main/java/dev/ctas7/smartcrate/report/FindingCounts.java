// SPDX-License-Identifier: Apache-2.0
// FINDING_COUNT_SEVERITY_WORDS
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says how many findings there are, worst first: {@code 2 errors, 1 note}. */
public final class FindingCounts {
    private FindingCounts() {}

    /** The counts in words; {@code no finding} for none. */
    public static String words(Collection<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = of(findings, severity);
            if (count > 0) {
                parts.add(number(count, severity.word()));
            }
        }
        return parts.isEmpty() ? "no finding" : String.join(", ", parts);
    }

    /** How many are of this severity. */
    public static long of(Collection<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** {@code 1 error}, {@code 2 errors}. */
    public static String number(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
