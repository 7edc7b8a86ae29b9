// SPDX-License-Identifier: Apache-2.0
// CASE_COMPUTE_DECISION_WEIGHT
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.CaseTree;

/** Tells a {@code case} that decides from one that is the default, on every JDK from 17. */
final class Cases {
    private static final String DEFAULT_LABEL = "DEFAULT_CASE_LABEL";

    private Cases() {}

    /** Whether none of its labels is {@code default}. */
    // Labels are a preview API in JDK 17, where they work as they do later; of the kind only the name can be spoken.
    @SuppressWarnings("preview")
    static boolean decides(CaseTree tree) {
        return tree.getLabels().stream()
                .noneMatch(label -> label.getKind().name().equals(DEFAULT_LABEL));
    }
}
