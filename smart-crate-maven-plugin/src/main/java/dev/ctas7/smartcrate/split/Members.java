// SPDX-License-Identifier: Apache-2.0
// MEMBERS_DESCRIBE_MOVED_RANGES
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.split.tree.MemberOutline;
import java.util.Collection;
import java.util.List;

/** Turns positions into what reports show. */
final class Members {
    private Members() {}

    /** Members with lines of their own, in the order of the source. */
    static List<SplitMember> of(MemberGraph graph, Collection<Integer> positions) {
        return positions.stream()
                .sorted()
                .map(graph::member)
                .filter(member -> member.lines() > 0)
                .map(Members::of)
                .toList();
    }

    static SplitMember of(MemberOutline member) {
        return new SplitMember(member.name(), member.firstLine(), member.lastLine());
    }
}
