// SPDX-License-Identifier: Apache-2.0
// MEMBER_CHECK_LINE_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** SC123: no method is longer than a screen, annotations and comments inside it included. */
final class MethodLengthRule extends MemberRule {
    MethodLengthRule() {
        super(Rule.of("SC123", "method-too-long", Severity.WARNING));
    }

    @Override
    int measured(Member member) {
        return member.lines();
    }

    @Override
    int limit(Limits limits) {
        return limits.methodLines();
    }

    @Override
    String said(int measured) {
        return measured + " lines";
    }

    @Override
    String why() {
        return "A method that does not fit on a screen is read in pieces, and nobody sees the whole.";
    }

    @Override
    String fix() {
        return "Give a part of it that has a purpose of its own a method with that name.";
    }
}
