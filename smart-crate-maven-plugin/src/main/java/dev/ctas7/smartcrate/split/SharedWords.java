// SPDX-License-Identifier: Apache-2.0
// WORDS_FIND_COMMON_TOPIC
package dev.ctas7.smartcrate.split;

import java.util.Collection;
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
    static final double COVERAGE = 0.5;

    private final Map<String, Double> coverage;
    private final Map<String, Double> score;
    private final Set<String> names;

    private SharedWords(Map<String, Double> coverage, Map<String, Double> score, Set<String> names) {
        this.coverage = coverage;
        this.score = score;
        this.names = names;
    }

    static SharedWords of(MemberGraph graph, SortedSet<Integer> members) {
        Set<String> inside = names(graph, members);
        SortedSet<Integer> rest = new TreeSet<>();
        for (int i = 0; i < graph.size(); i++) {
            if (!members.contains(i)) {
                rest.add(i);
            }
        }
        Set<String> outside = names(graph, rest);
        Map<String, Double> coverage = new LinkedHashMap<>();
        Map<String, Double> score = new LinkedHashMap<>();
        for (String name : inside) {
            for (String word : Words.telling(name)) {
                double covered = (double) having(inside, word) / inside.size();
                double elsewhere = (double) having(outside, word) / Math.max(1, outside.size());
                coverage.put(word, covered);
                score.put(word, covered - elsewhere);
            }
        }
        return new SharedWords(coverage, score, inside);
    }

    /** Overloads count once; methods decide, unless there is none. */
    private static Set<String> names(MemberGraph graph, Collection<Integer> members) {
        Set<String> names = new LinkedHashSet<>();
        members.stream().filter(graph::isMethod).map(member -> graph.member(member).name()).forEach(names::add);
        if (names.isEmpty()) {
            members.stream().map(member -> graph.member(member).name()).forEach(names::add);
        }
        return names;
    }

    private static long having(Collection<String> names, String word) {
        return names.stream().filter(name -> Words.telling(name).contains(word)).count();
    }

    /** The word that most of the names have, and fewer elsewhere. */
    Optional<String> headline() {
        return best(Set.of(), COVERAGE);
    }

    /** The next word that most of them have. */
    Optional<String> second(String headline) {
        return best(Set.of(headline), COVERAGE);
    }

    private Optional<String> best(Set<String> without, double least) {
        String best = "";
        for (String word : score.keySet()) {
            boolean enough = coverage.getOrDefault(word, 0.0) >= least && score.getOrDefault(word, 0.0) > 0.2;
            boolean better = best.isEmpty()
                    || score.getOrDefault(word, 0.0) > score.getOrDefault(best, 0.0) + 1e-9;
            if (enough && better && !without.contains(word)) {
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many of the names have the word, 0 to 1. */
    double coverage(String word) {
        return coverage.getOrDefault(word, 0.0);
    }

    /** Whether the word mostly stands first, as a verb does. */
    boolean leads(String word) {
        List<String> having =
                names.stream().filter(name -> Words.telling(name).contains(word)).toList();
        long first = having.stream()
                .filter(name -> Words.telling(name).get(0).equals(word))
                .count();
        return first * 2 > having.size();
    }
}
