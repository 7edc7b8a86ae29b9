// SPDX-License-Identifier: Apache-2.0
// RULE_SELECT_PROMISE_CHECKS
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.gates.pattern.canonical.CanonicalRule;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules that hold what a source promises against its code. */
final class PromiseRules {
    private PromiseRules() {}

    /** The rules for a crate with these verbs and this manifest. */
    static List<PatternRule> of(Vocabulary words, Manifest manifest) {
        List<PatternRule> rules = new ArrayList<>(List.of(
                new ScopeCheck(words),
                new ConstraintWordCheck(),
                new EffectConstraintCheck(Set.copyOf(manifest.strings("intent.effects"))),
                new ResponsibilityCheck(Limits.of(manifest).fanOut())));
        CanonicalRule.all().forEach(rule -> rules.add(rule::check));
        return rules;
    }
}
