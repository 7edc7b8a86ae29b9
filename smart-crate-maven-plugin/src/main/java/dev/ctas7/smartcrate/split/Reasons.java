// SPDX-License-Identifier: Apache-2.0
// REASONS_DESCRIBE_MISSING_CUT
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.FileOutline;
import dev.ctas7.smartcrate.split.tree.MemberOutline;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import dev.ctas7.smartcrate.split.tree.TypeOutline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what stands in the way, where the pieces do not suffice. */
final class Reasons {
    private Reasons() {}

    static String of(FileOutline file, List<Candidate> chosen, int leaves) {
        Optional<TypeOutline> longest = file.types().stream().max(Comparator.comparingInt(TypeOutline::lines));
        if (longest.isEmpty()) {
            return "it declares no type";
        }
        MemberGraph graph = new MemberGraph(longest.get());
        String why = obstacle(graph, chosen, leaves);
        return chosen.isEmpty() ? "no good cut: " + why : "no good cut for the rest: " + why;
    }

    private static String obstacle(MemberGraph graph, List<Candidate> chosen, int leaves) {
        int delegates = chosen.stream().mapToInt(one -> one.piece().delegates()).sum();
        if (delegates * 5 > leaves / 2) {
            return delegates + " public methods stay as delegates until their callers move along";
        }
        if (graph.type().kind() == TypeOutline.Kind.INTERFACE) {
            return "an interface's methods are its contract";
        }
        if (graph.type().kind() == TypeOutline.Kind.ENUM && count(graph, Kind.ENUM_CONSTANT) > graph.methods()) {
            return "an enum's constants stay together";
        }
        Optional<MemberOutline> giant = graph.type().members().stream()
                .filter(member -> member.kind() == Kind.METHOD && member.lines() * 3 > leaves)
                .max(Comparator.comparingInt(MemberOutline::lines));
        if (giant.isPresent()) {
            return giant.get().name() + " alone has " + giant.get().lines() + " lines; split the method first";
        }
        if (Units.of(graph).size() > ClusterPieces.MOST_UNITS) {
            return "it has more members than are compared";
        }
        return hub(graph);
    }

    /** The state or the methods that tie everything together. */
    private static String hub(MemberGraph graph) {
        List<String> shared = IntStream.range(0, graph.size())
                .filter(i -> !graph.isLogger(i) && graph.users(i).size() * 5 >= graph.methods())
                .filter(i -> graph.isField(i) || graph.isMethod(i))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -graph.users(i).size()))
                .map(i -> graph.member(i).name())
                .distinct()
                .limit(3)
                .toList();
        return shared.isEmpty()
                ? "its members neither use each other nor share a topic"
                : "most of its members share " + String.join(", ", shared);
    }

    private static long count(MemberGraph graph, Kind kind) {
        return graph.type().members().stream()
                .filter(member -> member.kind() == kind)
                .count();
    }
}
