// SPDX-License-Identifier: Apache-2.0
// FINDING_SORT_READING_ORDER
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.Finding;
import java.util.Comparator;

/** The two orders in which findings are shown. Both depend on nothing but the findings. */
public final class FindingOrder {
    /** File by file, from its top to its end. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.where().file())
            .thenComparingInt(finding -> finding.where().line())
            .thenComparingInt(finding -> finding.where().column())
            .thenComparing(finding -> finding.rule().id());

    /** Errors first, then warnings, then notes, each by place: what is left out at the end hurts least. */
    public static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(BY_PLACE);

    private FindingOrder() {}
}
