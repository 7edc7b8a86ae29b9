// SPDX-License-Identifier: Apache-2.0
// CLUSTER_COLLECT_EXCLUSIVE_MEMBERS
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Takes into a cluster what nobody else uses, as long as there is room. */
final class Absorption {
    private final MemberGraph graph;
    private final List<NavigableSet<Integer>> units;
    private final int room;

    Absorption(MemberGraph graph, List<NavigableSet<Integer>> units, int room) {
        this.graph = graph;
        this.units = units;
        this.room = room;
    }

    /** The cluster with what is only its own, and without the fields that are not. */
    NavigableSet<Integer> settle(NavigableSet<Integer> cluster) {
        NavigableSet<Integer> settled = new TreeSet<>(cluster);
        settled.removeIf(member -> graph.isField(member) && isShared(member, cluster));
        return extend(settled);
    }

    private boolean isShared(int field, NavigableSet<Integer> cluster) {
        return graph.users(field).stream()
                .anyMatch(user -> !cluster.contains(user) && graph.member(user).kind() != Kind.CONSTRUCTOR);
    }

    private NavigableSet<Integer> extend(NavigableSet<Integer> cluster) {
        NavigableSet<Integer> extended = new TreeSet<>(cluster);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (NavigableSet<Integer> unit : units) {
                if (!extended.containsAll(unit) && isExclusive(unit, extended) && fits(unit, extended)) {
                    extended.addAll(unit);
                    grew = true;
                }
            }
        }
        return extended;
    }

    /** Used here and nowhere else, and by no other package. What only a constructor sets counts as used here. */
    private boolean isExclusive(NavigableSet<Integer> unit, NavigableSet<Integer> cluster) {
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

    private boolean fits(NavigableSet<Integer> unit, NavigableSet<Integer> cluster) {
        return LineEstimate.body(graph, unit) + LineEstimate.body(graph, cluster) <= room;
    }
}
