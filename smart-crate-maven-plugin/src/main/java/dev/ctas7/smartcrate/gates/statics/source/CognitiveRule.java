// SPDX-License-Identifier: Apache-2.0
// MEMBER_CHECK_COGNITIVE_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** SC121: no method is harder to follow than it needs to be: decisions weigh more the deeper they stand. */
final class CognitiveRule extends MemberRule {
    CognitiveRule() {
        super(Rule.of("SC121", "method-hard-to-follow", Severity.NOTE));
    }

    @Override
    int measured(Member member) {
        return member.cognitive();
    }

    @Override
    int limit(Limits limits) {
        return limits.cognitive();
    }

    @Override
    String said(int measured) {
        return "a cognitive complexity of " + measured;
    }

    @Override
    String why() {
        return "Decisions inside decisions are what readers lose their way in.";
    }

    @Override
    String fix() {
        return "Return early, or give the innermost block a method with a name.";
    }
}
