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
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
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
        NavigableSet<Integer> moved = new TreeSet<>(Set.of(position));
        return new Candidate(piece, graph, moved, LineEstimate.body(graph, moved), cost, limit);
    }

    private List<SplitNeed> needs(int position) {
        MemberOutline nested = graph.member(position);
        List<SplitNeed> needs = new ArrayList<>();
        for (int used : graph.used(position)) {
            need(used).ifPresent(needs::add);
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

    private Optional<SplitNeed> need(int used) {
        MemberOutline member = graph.member(used);
        boolean constructor = member.kind() == Kind.CONSTRUCTOR;
        boolean type = member.kind() == Kind.TYPE;
        if (!member.is(Trait.STATIC) && !constructor && !type) {
            return Optional.of(new SplitNeed(How.BACK_REFERENCE, member.name()));
        }
        boolean hidden = member.access() == Access.PRIVATE && !type && !graph.isLogger(used);
        return hidden
                ? Optional.of(new SplitNeed(How.CALLS, constructor ? "the constructor" : member.name()))
                : Optional.empty();
    }

    /** The private members of the nested type that the rest reaches for. */
    private NavigableSet<String> opened(MemberOutline nested) {
        NavigableSet<String> opened = new TreeSet<>();
        for (MemberOutline member : graph.type().members()) {
            // A type's own uses of itself are told apart by its name: no two nested types share one.
            if (member.kind() != Kind.TYPE || !member.name().equals(nested.name())) {
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
