// SPDX-License-Identifier: Apache-2.0
// NAMES_SELECT_PIECE_NAME
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Names a cluster as a person would: after the word that its members share and the role it plays, else after the one
 * method that the others serve, else after its field. What cannot be named is no cluster.
 */
final class PieceNames {
    private static final Set<String> ASKING = Set.of("is", "has", "can", "are");
    private static final Set<String> COUNTING = Set.of("int", "long", "AtomicInteger", "AtomicLong", "LongAdder");
    /** They stand after a verb without being its object. */
    private static final Set<String> NO_OBJECT =
            Set.of("ignore", "if", "each", "once", "full", "and", "until", "while");

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "to", "as", "with", "of", "from", "for", "on", "by", "or", "and", "if", "not", "at", "into");
    /** Names that every Java reader takes for the JDK's. */
    private static final Set<String> TAKEN = Set.of(
            "FileReader",
            "FileWriter",
            "StringReader",
            "StringWriter",
            "StringJoiner",
            "HashMap",
            "Arrays",
            "Objects",
            "Collections",
            "Files",
            "Iterators",
            "ByteBuffer",
            "CharBuffer",
            "BufferedReader",
            "BufferedWriter",
            "InputStream",
            "OutputStream",
            "Iterator",
            "Collector",
            "Formatter",
            "Scanner",
            "Record",
            "String");

    private final MemberGraph graph;
    private final TypeStem stem;

    PieceNames(MemberGraph graph) {
        this.graph = graph;
        this.stem = TypeStem.of(graph);
    }

    /** The name for these members, if they have one. */
    Optional<String> of(SortedSet<Integer> members) {
        SharedWords shared = SharedWords.of(graph, members);
        Stream<String> headlines = shared.common().stream().filter(word -> !stem.has(word));
        if (graph.isTest()) {
            return headlines.map(word -> stem.test(Words.capital(word))).findFirst();
        }
        Stream<String> roles =
                headlines.flatMap(word -> Stream.concat(Stream.of(role(word, shared)), doing(word).stream()));
        return Stream.of(
                        roles,
                        entry(members).stream(),
                        checks("", shared).stream(),
                        counters(members).stream(),
                        field(members).stream())
                .flatMap(core -> core)
                .map(stem::with)
                .filter(this::isFree)
                .findFirst();
    }

    private boolean isFree(String name) {
        return !TAKEN.contains(name)
                && !name.equals(graph.type().name())
                && !name.equals(String.join("", stem.words()))
                && graph.type().members().stream()
                        .noneMatch(member -> member.name().equals(name));
    }

    /** What a verb does, for when who does it is taken. */
    private static Optional<String> doing(String verb) {
        return Optional.ofNullable(AgentNouns.of(verb))
                .filter(agent -> agent.endsWith("er") && !agent.endsWith("ier"))
                .map(agent -> agent.substring(0, agent.length() - 2) + "ing");
    }

    /** A verb becomes who does it, with what it is done to; questions become checks; a noun is what it is. */
    private String role(String headline, SharedWords shared) {
        String agent = shared.leads(headline) ? AgentNouns.of(headline) : null;
        if (agent != null) {
            return shared.follower(headline)
                    .filter(this::isObject)
                    .map(object -> Words.capital(object) + agent)
                    .orElse(agent);
        }
        return checks(noun(headline, shared), shared).orElseGet(() -> things(headline, shared));
    }

    private boolean isObject(String word) {
        return !NO_OBJECT.contains(word)
                && !Words.isEmpty(word)
                && !word.endsWith("ly")
                && !AgentNouns.isVerb(word)
                && !stem.has(word);
    }

    /** A word that only describes takes the described with it: {@code KeepAlive}, {@code ShortName}. */
    private String noun(String headline, SharedWords shared) {
        String follower = shared.ends(headline)
                ? ""
                : shared.follower(headline)
                        .filter(word -> !PREPOSITIONS.contains(word))
                        .orElse("");
        return Words.capital(headline) + Words.capital(follower);
    }

    private String things(String headline, SharedWords shared) {
        if (shared.names().size() == 1) {
            return whole(shared.names().iterator().next());
        }
        String noun = noun(headline, shared);
        for (String verb : shared.common()) {
            String agent = shared.leads(verb) ? AgentNouns.of(verb) : null;
            if (agent != null && shared.together(headline, verb)) {
                return noun + agent;
            }
        }
        boolean described = noun.length() > headline.length() || noun.endsWith("ing");
        return described ? noun : Words.plural(noun);
    }

    /** A single name says itself what it is about: {@code getShortClassName} gives ShortClassName. */
    private static String whole(String name) {
        StringBuilder noun = new StringBuilder();
        for (String word : Words.of(name)) {
            boolean leading = noun.length() == 0 && Words.isEmpty(word);
            noun.append(leading ? "" : Words.capital(word));
        }
        return noun.toString();
    }

    /** Questions are checks. */
    private static Optional<String> checks(String about, SharedWords shared) {
        long asking = shared.names().stream()
                .filter(name -> !Words.of(name).isEmpty())
                .filter(name -> ASKING.contains(Words.of(name).get(0)))
                .count();
        boolean most = asking >= 0.7 * shared.names().size();
        return most && (asking >= 3 || !about.isEmpty()) ? Optional.of(about + "Checks") : Optional.empty();
    }

    /** The one method that is called from elsewhere: what it does is what the cluster does. */
    private Optional<String> entry(SortedSet<Integer> members) {
        List<String> names = members.stream()
                .filter(graph::isMethod)
                .filter(member -> graph.member(member).open()
                        || graph.users(member).stream().anyMatch(user -> !members.contains(user)))
                .map(member -> graph.member(member).name())
                .distinct()
                .toList();
        List<String> words = names.size() == 1 ? Words.telling(names.get(0)) : List.of();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String agent = AgentNouns.of(words.get(0));
        String last = words.get(words.size() - 1);
        if (agent == null) {
            return Optional.of(Words.capital(last));
        }
        return Optional.of(words.size() > 1 && isObject(last) ? Words.capital(last) + agent : agent);
    }

    /** Several numbers of its own that go up. */
    private Optional<String> counters(SortedSet<Integer> members) {
        List<String> types = members.stream()
                .filter(member -> graph.isField(member) && !graph.isConstant(member))
                .map(member -> graph.member(member).typeName())
                .toList();
        return types.size() > 1 && COUNTING.containsAll(types) ? Optional.of("Counters") : Optional.empty();
    }

    /** The field of its own that most of its methods use. */
    private Optional<String> field(SortedSet<Integer> members) {
        long methods = members.stream().filter(graph::isMethod).count();
        return members.stream()
                .filter(member -> graph.member(member).kind() == Kind.FIELD && !graph.isConstant(member))
                .filter(member ->
                        graph.users(member).stream().filter(members::contains).count() >= 0.6 * methods)
                .map(member -> Words.telling(graph.member(member).name()))
                .filter(words -> !words.isEmpty())
                .map(words -> Words.capital(words.get(words.size() - 1)))
                .findFirst();
    }
}
