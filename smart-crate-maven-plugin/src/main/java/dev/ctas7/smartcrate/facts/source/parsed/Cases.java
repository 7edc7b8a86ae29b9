// SPDX-License-Identifier: Apache-2.0
// CASE_COMPUTE_DECISION_WEIGHT
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.Tree;

/** Tells a {@code case} that decides from one that is the default, on every JDK from 17. */
final class Cases {
    /** A preview API in JDK 17, so that only its name can be spoken there. */
    private static final String DEFAULT_LABEL = "DEFAULT_CASE_LABEL";

    private Cases() {}

    /** 1 for a {@code case} or {@code default}, -1 for the label that makes it the default, 0 for all else. */
    static int weight(Tree tree) {
        Tree.Kind kind = tree.getKind();
        if (kind == Tree.Kind.CASE) {
            return 1;
        }
        return kind.name().equals(DEFAULT_LABEL) ? -1 : 0;
    }
}
