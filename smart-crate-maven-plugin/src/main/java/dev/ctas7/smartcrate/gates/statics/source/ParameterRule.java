// SPDX-License-Identifier: Apache-2.0
// MEMBER_CHECK_PARAMETER_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** SC124: no call has to be decoded argument by argument. */
final class ParameterRule extends MemberRule {
    ParameterRule() {
        super(Rule.of("SC124", "too-many-parameters", Severity.WARNING));
    }

    @Override
    int measured(Member member) {
        // What a record is made of is declared at the record; nobody chose it at its compact constructor.
        return member.compact() ? 0 : member.parameters();
    }

    @Override
    int limit(Limits limits) {
        return limits.parameters();
    }

    @Override
    String said(int measured) {
        return measured + " parameters";
    }

    @Override
    String why() {
        return "Arguments of a long list are swapped without anybody noticing.";
    }

    @Override
    String fix() {
        return "Put those that belong together into a record and pass that.";
    }
}
