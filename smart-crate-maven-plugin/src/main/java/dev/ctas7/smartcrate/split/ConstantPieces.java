// SPDX-License-Identifier: Apache-2.0
// CONSTANTS_FIND_COMMON_GROUPS
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.split.tree.MemberOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds constants that share a word, and are enough to fill a file. */
final class ConstantPieces {
    private static final int FEWEST = 8;
    /** Constants are read where they are used: their own file is the second choice. */
    private static final double COST = 1;

    private final MemberGraph graph;
    private final LineEstimate estimate;
    private final int limit;

    ConstantPieces(MemberGraph graph, LineEstimate estimate, int limit) {
        this.graph = graph;
        this.estimate = estimate;
        this.limit = limit;
    }

    List<Candidate> find() {
        Map<String, SortedSet<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < graph.size(); i++) {
            MemberOutline member = graph.member(i);
            boolean hidden = !member.open() || !graph.type().isPublic();
            if (graph.isConstant(i) && hidden && !graph.isLogger(i) && isPlain(i)) {
                for (String word : Words.telling(member.name())) {
                    groups.computeIfAbsent(word, key -> new TreeSet<>()).add(i);
                }
            }
        }
        List<Candidate> found = new ArrayList<>();
        groups.forEach((word, members) -> candidate(word, members).ifPresent(found::add));
        return found;
    }

    /** A constant that is computed by the type's methods stays beside them. */
    private boolean isPlain(int constant) {
        return graph.used(constant).stream().allMatch(graph::isConstant);
    }

    private Optional<Candidate> candidate(String word, SortedSet<Integer> members) {
        int body = LineEstimate.body(graph, members);
        if (members.size() < FEWEST || body < Math.max(15, limit / 8)) {
            return Optional.empty();
        }
        Ties ties = Ties.of(graph, members);
        SplitPiece piece = new SplitPiece(
                TypeStem.of(graph).with(Words.capital(Words.plural(word))),
                SplitPiece.Kind.CONSTANTS,
                Members.of(graph, members),
                ties.needs(),
                estimate.cluster(graph, members, 0),
                0);
        return Optional.of(
                new Candidate(piece, graph, members, body, COST + ties.needs().size(), limit));
    }
}
