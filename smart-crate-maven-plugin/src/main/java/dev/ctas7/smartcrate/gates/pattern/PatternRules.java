// SPDX-License-Identifier: Apache-2.0
// RULE_DEFINE_PATTERN_IDENTITIES
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** The identities of Gate 3's rules. */
final class PatternRules {
    static final Rule MISSING = Rule.of("SC300", "header-missing", Severity.ERROR);
    static final Rule MALFORMED = Rule.of("SC301", "header-malformed", Severity.ERROR);
    static final Rule UNKNOWN_VERB = Rule.of("SC302", "header-verb-unknown", Severity.WARNING);

    private PatternRules() {}

    static List<Rule> all() {
        return List.of(MISSING, MALFORMED, UNKNOWN_VERB);
    }
}
