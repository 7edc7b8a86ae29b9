// SPDX-License-Identifier: Apache-2.0
// RULE_DEFINE_LINEAGE_IDENTITIES
package dev.ctas7.smartcrate.gates.lineage;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** The identities of the rules about headers that were. */
final class LineageRules {
    static final Rule LOST = Rule.of("SC220", "header-lost", Severity.ERROR);
    static final Rule CHANGED = Rule.of("SC221", "header-changed", Severity.WARNING);

    private LineageRules() {}

    static List<Rule> all() {
        return List.of(LOST, CHANGED);
    }
}
