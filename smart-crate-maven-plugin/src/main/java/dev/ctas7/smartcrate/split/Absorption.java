// SPDX-License-Identifier: Apache-2.0
// CLUSTER_COLLECT_EXCLUSIVE_MEMBERS
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes into a cluster what nobody else uses, as long as there is room. */
final class Absorption {
    private final MemberGraph graph;
    private final List<SortedSet<Integer>> units;
    private final int room;

    Absorption(MemberGraph graph, List<SortedSet<Integer>> units, int room) {
        this.graph = graph;
        this.units = units;
        this.room = room;
    }

    /** The cluster with what is only its own, and without the fields that are not. */
    SortedSet<Integer> settle(SortedSet<Integer> cluster) {
        SortedSet<Integer> settled = new TreeSet<>(cluster);
        settled.removeIf(member -> graph.isField(member) && isShared(member, cluster));
        return extend(settled);
    }

    private boolean isShared(int field, SortedSet<Integer> cluster) {
        return graph.users(field).stream()
                .anyMatch(user -> !cluster.contains(user) && graph.member(user).kind() != Kind.CONSTRUCTOR);
    }

    private SortedSet<Integer> extend(SortedSet<Integer> cluster) {
        SortedSet<Integer> extended = new TreeSet<>(cluster);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (SortedSet<Integer> unit : units) {
                if (!extended.containsAll(unit) && isExclusive(unit, extended) && fits(unit, extended)) {
                    extended.addAll(unit);
                    grew = true;
                }
            }
        }
        return extended;
    }

    /** Used here and nowhere else, and by no other package. What only a constructor sets counts as used here. */
    private boolean isExclusive(SortedSet<Integer> unit, SortedSet<Integer> cluster) {
        boolean used = false;
        for (int member : unit) {
            if (graph.member(member).open()) {
                return false;
            }
            for (int user : graph.users(member)) {
                boolean inside = cluster.contains(user) || unit.contains(user);
                boolean sets = graph.isField(member) && graph.member(user).kind() == Kind.CONSTRUCTOR;
                if (!inside && !sets) {
                    return false;
                }
                used |= cluster.contains(user);
            }
        }
        return used;
    }

    private boolean fits(SortedSet<Integer> unit, SortedSet<Integer> cluster) {
        return LineEstimate.body(graph, unit) + LineEstimate.body(graph, cluster) <= room;
    }
}
