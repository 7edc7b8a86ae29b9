// SPDX-License-Identifier: Apache-2.0
// WORDS_FIND_COMMON_TOPIC
package dev.ctas7.smartcrate.split;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which words the members of a cluster share, and share with each other more than with the rest. */
final class SharedWords {
    /** A word is a cluster's when at least this part of its names have it. */
    static final double COVERAGE = 0.6;

    private static final double DISTINCT = 0.2;

    private final MemberGraph graph;
    private final Set<String> names;
    private final Map<String, Double> coverage = new LinkedHashMap<>();
    private final Map<String, Double> score = new LinkedHashMap<>();

    private SharedWords(MemberGraph graph, Set<String> names) {
        this.graph = graph;
        this.names = names;
    }

    static SharedWords of(MemberGraph graph, SortedSet<Integer> members) {
        SortedSet<Integer> rest = new TreeSet<>();
        for (int i = 0; i < graph.size(); i++) {
            if (!members.contains(i)) {
                rest.add(i);
            }
        }
        SharedWords shared = new SharedWords(graph, names(graph, members));
        shared.compare(names(graph, rest));
        return shared;
    }

    private void compare(Set<String> outside) {
        for (String name : names) {
            for (String word : graph.telling(name)) {
                double covered = (double) having(names, word) / names.size();
                double elsewhere = (double) having(outside, word) / Math.max(1, outside.size());
                coverage.put(word, covered);
                score.put(word, covered - elsewhere);
            }
        }
    }

    /** Overloads count once; methods decide, unless there is none. */
    private static Set<String> names(MemberGraph graph, Collection<Integer> members) {
        Set<String> names = new LinkedHashSet<>();
        members.stream()
                .filter(graph::isMethod)
                .map(member -> graph.member(member).name())
                .forEach(names::add);
        if (names.isEmpty()) {
            members.stream().map(member -> graph.member(member).name()).forEach(names::add);
        }
        return names;
    }

    private long having(Collection<String> among, String word) {
        return among.stream().filter(name -> graph.telling(name).contains(word)).count();
    }

    /** The names that were compared: of methods, without repetition. */
    Set<String> names() {
        return names;
    }

    /** The words that most of the names have and fewer elsewhere, most of all first. */
    List<String> common() {
        return score.keySet().stream()
                .filter(word -> coverage(word) >= COVERAGE && score.getOrDefault(word, 0.0) > DISTINCT)
                .sorted(Comparator.comparing(word -> -score.getOrDefault(word, 0.0)))
                .toList();
    }

    /** The first of them. */
    Optional<String> headline() {
        return common().stream().findFirst();
    }

    /** How many of the names have the word, 0 to 1. */
    double coverage(String word) {
        return coverage.getOrDefault(word, 0.0);
    }

    /** Whether the word stands first at least as often as not, as a verb does. */
    boolean leads(String word) {
        long first = names.stream()
                .filter(name -> !graph.telling(name).isEmpty()
                        && graph.telling(name).get(0).equals(word))
                .count();
        return first * 2 >= having(names, word);
    }

    /** Whether the word stands last at least as often as not, as what a name is about does. */
    boolean ends(String word) {
        long last = names.stream()
                .filter(name -> word.equals(Words.root(lastOf(name))))
                .count();
        return last * 2 >= having(names, word);
    }

    private static String lastOf(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Whether at least half of the names have both words. */
    boolean together(String one, String other) {
        long both = names.stream()
                .map(graph::telling)
                .filter(words -> words.contains(one) && words.contains(other))
                .count();
        return both * 2 >= names.size();
    }

    /** The word that follows another in most of the names that have it, whatever it is. */
    Optional<String> follower(String word) {
        Map<String, Integer> followers = new LinkedHashMap<>();
        for (String name : names) {
            List<String> words = Words.of(name).stream().map(Words::root).toList();
            int place = words.indexOf(word);
            if (place >= 0 && place + 1 < words.size()) {
                followers.merge(words.get(place + 1), 1, Integer::sum);
            }
        }
        long having = having(names, word);
        return followers.entrySet().stream()
                .filter(follower -> follower.getValue() * 10 >= 6 * having)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
