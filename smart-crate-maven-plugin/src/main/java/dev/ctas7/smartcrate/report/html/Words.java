// SPDX-License-Identifier: Apache-2.0
// WORDS_FORMAT_COUNTED_THINGS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts, said as people say them. */
final class Words {
    private Words() {}

    /** {@code 25,000}. */
    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 finding}, {@code 25,000 findings}. */
    static String count(long count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    /** {@code 2 errors, 1 note}; {@code no findings} when there are none. */
    static String severities(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = of(findings, severity);
            if (count > 0) {
                parts.add(count(count, severity.word()));
            }
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    /** How many findings weigh so much. */
    static long of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The same sentence, beginning as sentences do. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
