// SPDX-License-Identifier: Apache-2.0
// CLUSTERS_FIND_PROPOSABLE_PIECES
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.model.SplitNeed.How;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds clusters of methods with the fields that only they use, and keeps those whose cut is worth it. */
final class ClusterPieces {
    /** A type with more units is not clustered: the work grows with their cube. */
    static final int MOST_UNITS = 500;

    private static final int MOST_CALLS_BACK = 2;
    private static final int MOST_INHERITED = 2;
    private static final double DEAREST = 6;

    private final MemberGraph graph;
    private final LineEstimate estimate;
    private final int limit;

    ClusterPieces(MemberGraph graph, LineEstimate estimate, int limit) {
        this.graph = graph;
        this.estimate = estimate;
        this.limit = limit;
    }

    List<Candidate> find() {
        List<SortedSet<Integer>> units = Units.of(graph);
        if (units.size() < 2 || units.size() > MOST_UNITS) {
            return List.of();
        }
        int[] lines =
                units.stream().mapToInt(unit -> LineEstimate.body(graph, unit)).toArray();
        int room = limit - estimate.header(Set.of()) - 12;
        List<Candidate> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (SortedSet<Integer> cluster : Agglomeration.merge(units, new Affinity(graph, units), lines, room)) {
            candidate(new Absorption(graph, units, room).settle(cluster))
                    .filter(piece -> names.add(piece.piece().name()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Candidate> candidate(SortedSet<Integer> members) {
        long methods = members.stream()
                .filter(graph::isMethod)
                .filter(member -> graph.isStatic(member) || !isAccessor(member))
                .count();
        int body = LineEstimate.body(graph, members);
        if (methods < 2 || body < limit / 6) {
            return Optional.empty();
        }
        Ties ties = Ties.of(graph, members);
        double cohesion = cohesion(members);
        boolean torn = ties.count(How.BACK_REFERENCE) > MOST_CALLS_BACK
                || ties.count(How.INHERITED) > MOST_INHERITED
                || ties.cost() > DEAREST
                || ties.cost() >= cohesion;
        int removed = body - LineEstimate.delegateLines(graph, members);
        if (torn || removed < limit / 10) {
            return Optional.empty();
        }
        return new PieceNames(graph).of(members).map(name -> {
            SplitPiece piece = new SplitPiece(
                    name,
                    SplitPiece.Kind.CLUSTER,
                    Members.of(graph, members),
                    ties.needs(),
                    estimate.cluster(graph, members, (int) ties.count(How.PARAMETER)),
                    LineEstimate.delegates(graph, members));
            return new Candidate(piece, graph, members, removed, ties.cost(), limit);
        });
    }

    /** Getters and setters of a field are no responsibility. */
    private boolean isAccessor(int member) {
        String name = graph.member(member).name();
        boolean named = name.startsWith("get") || name.startsWith("set") || name.startsWith("is");
        return named && graph.used(member).size() <= 1;
    }

    /** What would be lost by not keeping them together: uses of each other, and one topic. */
    private double cohesion(SortedSet<Integer> members) {
        long uses = 0;
        Set<String> methods = new HashSet<>();
        for (int member : members) {
            uses += graph.used(member).stream().filter(members::contains).count();
            if (graph.member(member).kind() == Kind.METHOD) {
                methods.add(graph.member(member).name());
            }
        }
        SharedWords words = SharedWords.of(graph, new TreeSet<>(members));
        double topic = words.headline()
                .map(word -> words.coverage(word) * methods.size())
                .orElse(0.0);
        return uses + topic / 2;
    }
}
