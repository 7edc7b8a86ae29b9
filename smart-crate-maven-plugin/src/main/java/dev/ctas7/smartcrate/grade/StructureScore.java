// SPDX-License-Identifier: Apache-2.0
// STRUCTURE_SCORE_LINES_WITHIN
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Structure: lines within their file's limit (SC110 to SC112), and lines of members in shape (SC122 to SC124). */
final class StructureScore {
    private static final String NAME = "structure";

    private StructureScore() {}

    static GradeScore of(List<SourceFile> sources, Set<String> entryPoints) {
        Share files = Share.of(sources, SourceFile::lines, file -> GradeLimits.lines(file, entryPoints));
        if (files.total() == 0) {
            return GradeScore.unmeasured(NAME, "no line of source");
        }
        List<GradedMember> members = GradedMember.of(sources);
        Share shape = shape(members);
        int score = members.isEmpty() ? files.percent() : Share.mean(files, shape);
        String evidence = files + " lines within their file's limit; of the lines in members " + shape.percent()
                + " % in shape (length, nesting, parameters)";
        return new GradeScore(NAME, true, score, evidence, advice(sources, entryPoints, members, files, shape));
    }

    private static Share shape(List<GradedMember> members) {
        long within = 0;
        long total = 0;
        for (GradedMember each : members) {
            within += each.member().lines() * GradeLimits.shape(each.member());
            total += 1000L * each.member().lines();
        }
        return new Share(within, total);
    }

    private static String advice(
            List<SourceFile> sources, Set<String> entryPoints, List<GradedMember> members, Share files, Share shape) {
        if (files.within() == files.total() && shape.within() == shape.total()) {
            return "";
        }
        if (files.perMille() <= shape.perMille()) {
            SourceFile longest = sources.stream()
                    .max(Comparator.comparingInt(
                                    (SourceFile file) -> file.lines() - GradeLimits.lines(file, entryPoints))
                            .thenComparing(SourceFile::path, Comparator.reverseOrder()))
                    .orElseThrow();
            return "split " + longest.path() + " (" + longest.lines() + " lines, limit "
                    + GradeLimits.lines(longest, entryPoints) + ")";
        }
        GradedMember worst = GradedMember.most(members, StructureScore::linesOutOfShape);
        Member member = worst.member();
        return "divide " + worst.place() + " of " + member.lines() + " lines, nesting " + member.nesting() + ", "
                + member.parameters() + " parameters";
    }

    private static long linesOutOfShape(Member member) {
        return member.lines() * (1000 - GradeLimits.shape(member));
    }
}
