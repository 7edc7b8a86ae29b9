// SPDX-License-Identifier: Apache-2.0
// NAMES_SELECT_PIECE_NAME
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Names a cluster as a person would: after the word that its members share and the role it plays, else after the one
 * method that the others serve, else after its field. What cannot be named is no cluster.
 */
final class PieceNames {
    private final MemberGraph graph;
    private final TypeStem stem;

    PieceNames(MemberGraph graph) {
        this.graph = graph;
        this.stem = TypeStem.of(graph);
    }

    /** The name for these members, if they have one. */
    Optional<String> of(SortedSet<Integer> members) {
        SharedWords shared = SharedWords.of(graph, members);
        if (graph.isTest()) {
            return shared.headline().map(word -> stem.test(Words.capital(word)));
        }
        Optional<String> core = shared.headline().map(word -> role(word, shared));
        return core.or(() -> entry(members)).or(() -> predicates(members)).or(() -> field(members)).map(stem::with);
    }

    /** A verb becomes who does it, a noun the plural of what it is; of both, {@code HeaderReader}. */
    private String role(String headline, SharedWords shared) {
        String agent = shared.leads(headline) ? AgentNouns.of(headline) : null;
        String second = shared.second(headline).filter(word -> !stem.has(word)).orElse("");
        if (agent != null) {
            return second.isEmpty() || AgentNouns.isVerb(second) ? agent : Words.capital(second) + agent;
        }
        String secondAgent = shared.leads(second) ? AgentNouns.of(second) : null;
        return secondAgent == null
                ? Words.capital(Words.plural(headline))
                : Words.capital(headline) + secondAgent;
    }

    /** The one method from outside's view: what it does is what the cluster does. */
    private Optional<String> entry(SortedSet<Integer> members) {
        List<Integer> entries = members.stream()
                .filter(graph::isMethod)
                .filter(member -> graph.member(member).open()
                        || graph.users(member).stream().anyMatch(user -> !members.contains(user)))
                .toList();
        List<String> names =
                entries.stream().map(member -> graph.member(member).name()).distinct().toList();
        if (names.size() != 1) {
            return Optional.empty();
        }
        List<String> words = Words.telling(names.get(0));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String agent = AgentNouns.of(words.get(0));
        String last = words.get(words.size() - 1);
        if (agent == null) {
            return Optional.of(Words.capital(Words.plural(last)));
        }
        return Optional.of(words.size() == 1 || stem.has(last) ? agent : Words.capital(last) + agent);
    }

    /** Questions that share no other word are checks. */
    private Optional<String> predicates(SortedSet<Integer> members) {
        List<String> methods = members.stream()
                .filter(graph::isMethod)
                .map(member -> graph.member(member).name())
                .distinct()
                .toList();
        long asking = methods.stream()
                .filter(name -> List.of("is", "has", "can", "are").contains(Words.of(name).get(0)))
                .count();
        return asking >= 3 && asking >= 0.7 * methods.size() ? Optional.of("Checks") : Optional.empty();
    }

    /** The field of its own that most of its methods use. */
    private Optional<String> field(SortedSet<Integer> members) {
        long methods = members.stream().filter(graph::isMethod).count();
        return members.stream()
                .filter(member -> graph.member(member).kind() == Kind.FIELD && !graph.isConstant(member))
                .filter(member -> graph.users(member).stream().filter(members::contains).count() >= 0.6 * methods)
                .map(member -> Words.telling(graph.member(member).name()))
                .filter(words -> !words.isEmpty())
                .map(words -> Words.capital(words.get(words.size() - 1)))
                .findFirst();
    }
}
