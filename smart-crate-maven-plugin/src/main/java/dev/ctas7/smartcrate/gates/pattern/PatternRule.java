// SPDX-License-Identifier: Apache-2.0
// RULE_CHECK_PROMISED_SOURCE
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.List;

/** A question that is asked of one source and its code. */
interface PatternRule {
    /** What the source does not keep. */
    List<Finding> check(PromisedSource source);
}
