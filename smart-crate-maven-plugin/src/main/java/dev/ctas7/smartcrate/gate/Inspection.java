// SPDX-License-Identifier: Apache-2.0
// GATE_HOLD_INSPECTED_FINDINGS
package dev.ctas7.smartcrate.gate;

import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a gate answers. */
public sealed interface Inspection {
    /**
     * The gate looked.
     *
     * @param inspected how many things it looked at
     * @param findings in any order; the pipeline sorts
     * @param remark what it could not look at although nothing is wrong, in words for the user; empty for nothing
     * @param drift what its findings about drift were made from; null when it measures none
     */
    record Looked(
            int inspected,
            List<Finding> findings,
            String remark,
            @Nullable Drift drift) implements Inspection {
        /** Copies the list. */
        public Looked {
            findings = List.copyOf(findings);
        }

        /** The gate measured no drift. */
        public Looked(int inspected, List<Finding> findings, String remark) {
            this(inspected, findings, remark, null);
        }

        /** The gate looked at everything it wanted to, and measured no drift. */
        public Looked(int inspected, List<Finding> findings) {
            this(inspected, findings, "");
        }
    }

    /**
     * The gate has no question to ask of this crate.
     *
     * @param reason why, in words for the user
     */
    record NotApplicable(String reason) implements Inspection {}
}
