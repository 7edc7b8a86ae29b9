// SPDX-License-Identifier: Apache-2.0
// SOURCE_CHECK_EVERY_RULE
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.source.ForbiddenSourceRule;
import dev.ctas7.smartcrate.gates.statics.source.SourceRule;
import dev.ctas7.smartcrate.gates.statics.source.SourceRules;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Asks the rules that need nothing but one source of each source of the crate, and knows what only a crate can. */
final class EverySourceRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return SourceRules.all().stream().map(SourceRule::rule).toList();
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        Limits limits = CrateLimits.of(facts);
        List<Finding> findings = new ArrayList<>();
        for (SourceFile file : facts.sources()) {
            boolean proof = !file.forbidden().isEmpty() && GeneratedProof.is(facts, file);
            for (SourceRule rule : SourceRules.all()) {
                if (!(proof && rule.rule().equals(ForbiddenSourceRule.RULE))) {
                    findings.addAll(rule.check(file, limits));
                }
            }
        }
        return findings;
    }
}
