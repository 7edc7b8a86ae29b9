// SPDX-License-Identifier: Apache-2.0
// COMPLEXITY_SCORE_DECISIONS_WITHIN
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.List;

/**
 * Complexity: of all decisions those within the limit of their member, cyclomatic (SC120) and cognitive (SC121).
 *
 * <p>Decisions are counted, not members: a thousand getters do not make up for one member that nobody can follow.
 */
final class ComplexityScore {
    private static final String NAME = "complexity";

    private ComplexityScore() {}

    static GradeScore of(List<SourceFile> sources) {
        List<GradedMember> members = GradedMember.of(sources);
        if (members.isEmpty()) {
            return GradeScore.unmeasured(NAME, "no method or constructor with a body");
        }
        // A member's complexity is one more than its decisions, and so is its limit.
        Share cyclomatic = Share.of(members, each -> each.member().complexity() - 1L, each -> Limits.COMPLEXITY - 1L);
        Share cognitive = Share.of(members, each -> each.member().cognitive(), each -> Limits.COGNITIVE);
        long over = members.stream()
                .filter(each -> each.member().complexity() > Limits.COMPLEXITY)
                .count();
        String evidence = cyclomatic + " decisions and " + cognitive + " cognitive points within their member's limit; "
                + over + " of " + members.size() + " members above " + Limits.COMPLEXITY;
        return new GradeScore(
                NAME, true, Share.mean(cyclomatic, cognitive), evidence, advice(members, cyclomatic, cognitive));
    }

    private static String advice(List<GradedMember> members, Share cyclomatic, Share cognitive) {
        if (cyclomatic.within() == cyclomatic.total() && cognitive.within() == cognitive.total()) {
            return "";
        }
        GradedMember worst = GradedMember.most(members, ComplexityScore::excess);
        return "simplify " + worst.place() + " of complexity " + worst.member().complexity() + " (limit "
                + Limits.COMPLEXITY + "), cognitive " + worst.member().cognitive() + " (limit "
                + Limits.COGNITIVE + ")";
    }

    private static long excess(Member member) {
        return Math.max(0, member.complexity() - Limits.COMPLEXITY)
                + (long) Math.max(0, member.cognitive() - Limits.COGNITIVE);
    }
}
