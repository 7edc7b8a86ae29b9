// SPDX-License-Identifier: Apache-2.0
// MEMBER_CHECK_NESTING_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** SC122: no statement stands deeper than a reader can see why it is reached. */
final class NestingRule extends MemberRule {
    NestingRule() {
        super(Rule.of("SC122", "nesting-too-deep", Severity.WARNING));
    }

    @Override
    int measured(Member member) {
        return member.nesting();
    }

    @Override
    int limit(Limits limits) {
        return limits.nesting();
    }

    @Override
    String said(int measured) {
        return "a nesting depth of " + measured;
    }

    @Override
    String why() {
        return "The innermost statement holds only under all the conditions around it, which nobody keeps in mind.";
    }

    @Override
    String fix() {
        return "Return or continue early where a condition does not hold, or move the inner block into a method of its own.";
    }
}
