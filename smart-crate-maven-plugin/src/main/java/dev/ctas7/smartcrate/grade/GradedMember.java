// SPDX-License-Identifier: Apache-2.0
// MEMBER_HOLD_GRADED_SOURCE
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** A member with the source it stands in. */
record GradedMember(SourceFile file, Member member) {
    /** All members of these sources, in their order. */
    static List<GradedMember> of(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(file -> file.structure().members().stream().map(member -> new GradedMember(file, member)))
                .toList();
    }

    /** The member of which this is largest; of equals the first. */
    static GradedMember most(List<GradedMember> members, ToLongFunction<Member> measure) {
        return members.stream()
                .max(Comparator.comparingLong((GradedMember each) -> measure.applyAsLong(each.member))
                        .thenComparing(
                                each -> each.file.path() + ":" + (1_000_000_000 + each.member.line()),
                                Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** {@code Router.route (src/main/java/demo/Router.java:12)}. */
    String place() {
        return member.type() + "." + member.name() + " (" + file.path() + ":" + member.nameLine() + ")";
    }
}
