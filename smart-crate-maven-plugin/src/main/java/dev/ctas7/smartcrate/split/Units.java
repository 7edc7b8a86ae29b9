// SPDX-License-Identifier: Apache-2.0
// UNITS_COLLECT_INSEPARABLE_MEMBERS
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What moves together or not at all: overloads, and the fields of one declaration. */
final class Units {
    private Units() {}

    /** The units of all members that may move, in the order of their first members. */
    static List<SortedSet<Integer>> of(MemberGraph graph) {
        Anchors anchors = new Anchors(graph);
        Map<String, SortedSet<Integer>> byName = new TreeMap<>();
        int declaration = -1;
        for (int i = 0; i < graph.size(); i++) {
            // The second of two fields in one declaration has no lines of its own.
            declaration = graph.member(i).lines() > 0 ? i : declaration;
            byName.computeIfAbsent(key(graph, i, declaration), name -> new TreeSet<>())
                    .add(i);
        }
        List<SortedSet<Integer>> units = new ArrayList<>();
        for (SortedSet<Integer> unit : byName.values()) {
            if (unit.stream().noneMatch(anchors::stays)) {
                units.add(unit);
            }
        }
        units.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return units;
    }

    private static String key(MemberGraph graph, int position, int declaration) {
        return graph.member(position).kind() == Kind.METHOD
                ? "method " + graph.member(position).name()
                : "declaration " + declaration;
    }
}
