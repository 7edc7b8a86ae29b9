// SPDX-License-Identifier: Apache-2.0
// TYPES_FIND_MOVABLE_NESTED
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitNeed.How;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.split.tree.MemberOutline;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Access;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds nested types that could have a file of their own. */
final class TypePieces {
    /** An inner class that uses more of the enclosing instance than this belongs inside. */
    static final int MOST_ENCLOSING = 3;

    private static final int MOST_TROUBLE = 60;
    private static final double PUBLIC_NAME = 4;
    private static final double ENCLOSING = 1;
    private static final double PRIVATE = 0.25;

    private final MemberGraph graph;
    private final LineEstimate estimate;
    private final int limit;

    TypePieces(MemberGraph graph, LineEstimate estimate, int limit) {
        this.graph = graph;
        this.estimate = estimate;
        this.limit = limit;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            MemberOutline member = graph.member(i);
            if (member.kind() == Kind.TYPE && member.lines() > Anchors.SMALL_TYPE) {
                List<SplitNeed> needs = needs(i);
                double cost = cost(needs);
                if (count(needs, How.BACK_REFERENCE) <= MOST_ENCLOSING && isWorthRenaming(member)) {
                    found.add(candidate(i, needs, cost));
                }
            }
        }
        return found;
    }

    /** A subclass's hook stays where it is, and callers elsewhere are troubled only for much. */
    private boolean isWorthRenaming(MemberOutline nested) {
        boolean seen = nested.open() && graph.type().isPublic();
        return !seen || (nested.access() == Access.PUBLIC && nested.lines() >= MOST_TROUBLE);
    }

    private Candidate candidate(int position, List<SplitNeed> needs, double cost) {
        SplitPiece piece = new SplitPiece(
                NestedNames.outside(graph, graph.member(position).name()),
                SplitPiece.Kind.TYPE,
                List.of(Members.of(graph.member(position))),
                needs,
                estimate.type(graph, position),
                0);
        SortedSet<Integer> moved = new TreeSet<>(Set.of(position));
        return new Candidate(piece, graph, moved, LineEstimate.body(graph, moved), cost, limit);
    }

    private List<SplitNeed> needs(int position) {
        MemberOutline nested = graph.member(position);
        List<SplitNeed> needs = new ArrayList<>();
        for (int used : graph.used(position)) {
            MemberOutline member = graph.member(used);
            boolean own = member.is(Trait.STATIC) || member.kind() == Kind.CONSTRUCTOR || member.kind() == Kind.TYPE;
            if (!own) {
                needs.add(new SplitNeed(How.BACK_REFERENCE, member.name()));
            } else if (member.access() == Access.PRIVATE && member.kind() != Kind.TYPE && !graph.isLogger(used)) {
                needs.add(new SplitNeed(
                        How.CALLS, member.kind() == Kind.CONSTRUCTOR ? "the constructor" : member.name()));
            }
        }
        if (nested.open() && graph.type().isPublic()) {
            needs.add(new SplitNeed(How.RENAMES, graph.type().name() + "." + nested.name()));
        }
        opened(nested).forEach(name -> needs.add(new SplitNeed(How.OPENS, name)));
        return needs.stream()
                .distinct()
                .sorted(Comparator.comparing(SplitNeed::how))
                .toList();
    }

    /** The private members of the nested type that the rest reaches for. */
    private SortedSet<String> opened(MemberOutline nested) {
        SortedSet<String> opened = new TreeSet<>();
        for (MemberOutline member : graph.type().members()) {
            if (member != nested) {
                opened.addAll(member.uses().touched().getOrDefault(nested.name(), Set.of()));
            }
        }
        opened.retainAll(nested.privates());
        if (opened.remove("<init>")) {
            opened.add("its constructor");
        }
        return opened;
    }

    private static double cost(List<SplitNeed> needs) {
        double cost = 0;
        for (SplitNeed need : needs) {
            cost += switch (need.how()) {
                case RENAMES -> PUBLIC_NAME;
                case BACK_REFERENCE -> ENCLOSING;
                default -> PRIVATE;
            };
        }
        return cost;
    }

    private static long count(List<SplitNeed> needs, How how) {
        return needs.stream().filter(need -> need.how() == how).count();
    }
}
