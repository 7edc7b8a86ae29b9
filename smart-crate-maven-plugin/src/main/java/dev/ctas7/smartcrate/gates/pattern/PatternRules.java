// SPDX-License-Identifier: Apache-2.0
// RULE_DEFINE_PATTERN_IDENTITIES
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.gates.pattern.canonical.CanonicalRule;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** The identities of Gate 3's rules. */
final class PatternRules {
    static final Rule MISSING = Rule.of("SC300", "header-missing", Severity.ERROR);
    static final Rule MALFORMED = Rule.of("SC301", "header-malformed", Severity.ERROR);
    static final Rule UNKNOWN_VERB = Rule.of("SC302", "header-verb-unknown", Severity.WARNING);
    static final Rule OUTSIDE_VERB =
            Rule.of("SC303", "effect-outside-verb", Severity.WARNING).repeating();
    static final Rule UNKNOWN_EFFECT =
            Rule.of("SC304", "effect-unknown", Severity.NOTE).repeating();
    static final Rule UNKNOWN_CONSTRAINT = Rule.of("SC305", "constraint-unknown", Severity.ERROR);
    static final Rule BROKEN_CONSTRAINT =
            Rule.of("SC306", "constraint-broken", Severity.ERROR).repeating();

    private PatternRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(
                MISSING, MALFORMED, UNKNOWN_VERB, OUTSIDE_VERB, UNKNOWN_EFFECT, UNKNOWN_CONSTRAINT, BROKEN_CONSTRAINT));
        CanonicalRule.all().forEach(rule -> rules.add(rule.rule()));
        return List.copyOf(rules);
    }
}
