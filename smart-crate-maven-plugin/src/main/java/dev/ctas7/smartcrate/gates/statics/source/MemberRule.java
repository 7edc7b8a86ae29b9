// SPDX-License-Identifier: Apache-2.0
// MEMBER_CHECK_MEASURED_NUMBER
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that holds one number of every method and constructor against a limit. Generated sources are exempt.
 *
 * <p>All members over the limit are listed, however many: an exemption stands at a member, and can only be judged when
 * that member's finding is there.
 */
abstract class MemberRule implements SourceRule {
    private final Rule rule;

    MemberRule(Rule rule) {
        this.rule = rule;
    }

    /** The number that is measured. */
    abstract int measured(Member member);

    /** The largest number that is not objected to. */
    abstract int limit(Limits limits);

    /** The number with its unit, as it follows "has": {@code 51 lines}. */
    abstract String said(int measured);

    /** What goes wrong if it stays. */
    abstract String why();

    /** The smallest next step. */
    abstract String fix();

    @Override
    public final Rule rule() {
        return rule;
    }

    @Override
    public final List<Finding> check(SourceFile file, Limits limits) {
        if (file.isGenerated()) {
            return List.of();
        }
        int limit = limit(limits);
        List<Finding> findings = new ArrayList<>();
        for (Member member : file.structure().members()) {
            if (measured(member) > limit) {
                findings.add(finding(file, member, limit));
            }
        }
        return findings;
    }

    private Finding finding(SourceFile file, Member member, int limit) {
        Location where = new Location(file.path(), member.nameLine(), member.nameColumn());
        String element = file.qualified(member.type()) + "#" + member.name();
        String what = named(member) + " has " + said(measured(member)) + ", limit " + limit;
        return Finding.of(rule, where, element, what, why(), fix());
    }

    private static String named(Member member) {
        return member.name().equals("<init>") ? "constructor " + member.type() : member.type() + "." + member.name();
    }
}
