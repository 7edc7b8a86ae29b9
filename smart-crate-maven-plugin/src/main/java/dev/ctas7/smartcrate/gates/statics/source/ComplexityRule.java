// SPDX-License-Identifier: Apache-2.0
// MEMBER_CHECK_CYCLOMATIC_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** SC120: no method has more ways through it than its tests and readers can follow (McCabe). */
final class ComplexityRule extends MemberRule {
    ComplexityRule() {
        super(Rule.of("SC120", "method-too-complex", Severity.WARNING));
    }

    @Override
    int measured(Member member) {
        return member.complexity();
    }

    @Override
    int limit(Limits limits) {
        return limits.complexity();
    }

    @Override
    String said(int measured) {
        return "a cyclomatic complexity of " + measured;
    }

    @Override
    String why() {
        return "Every decision doubles what a reader has to keep in mind and adds a path that needs a test.";
    }

    @Override
    String fix() {
        return "Move one of its decisions into a method of its own, or replace the chain by a table or a switch.";
    }
}
