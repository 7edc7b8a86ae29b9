// SPDX-License-Identifier: Apache-2.0
// AFFINITY_COMPUTE_UNIT_TIES
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/** How strongly two units belong together: by calls, by fields that few others use, by the words in their names. */
final class Affinity {
    private static final double CALL = 3;
    private static final double SHARED = 2;
    private static final double WORD = 1;
    private static final int MOST_SHARING = 6;
    private static final double NEIGHBOUR = 0.25;

    private final MemberGraph graph;
    private final List<SortedSet<Integer>> units;
    private final List<List<String>> words = new ArrayList<>();
    private final Map<String, Integer> spread = new TreeMap<>();
    private final double[][] ties;

    Affinity(MemberGraph graph, List<SortedSet<Integer>> units) {
        this.graph = graph;
        this.units = units;
        this.ties = new double[units.size()][units.size()];
        for (SortedSet<Integer> unit : units) {
            List<String> telling = graph.telling(graph.member(unit.first()).name());
            words.add(telling);
            telling.forEach(word -> spread.merge(word, 1, Integer::sum));
        }
        int[] unitOf = unitOf();
        for (int i = 0; i < graph.size(); i++) {
            addCalls(i, unitOf);
            addSharing(i, unitOf);
        }
        addWords();
    }

    double tie(int one, int other) {
        return ties[one][other];
    }

    private int[] unitOf() {
        int[] unitOf = new int[graph.size()];
        Arrays.fill(unitOf, -1);
        for (int unit = 0; unit < units.size(); unit++) {
            for (int member : units.get(unit)) {
                unitOf[member] = unit;
            }
        }
        return unitOf;
    }

    private void addCalls(int user, int[] unitOf) {
        int breadth = graph.used(user).size();
        for (int used : graph.used(user)) {
            int callers = graph.users(used).size();
            add(unitOf[user], unitOf[used], CALL / callers / Math.max(1, breadth / 5.0));
        }
    }

    /** What few use in common, be it movable or not, ties its users. A supertype's or logger's members tie nobody. */
    private void addSharing(int shared, int[] unitOf) {
        if (graph.isLogger(shared) || graph.member(shared).kind() == Kind.CONSTRUCTOR) {
            return;
        }
        Set<Integer> users = new HashSet<>();
        graph.users(shared).forEach(user -> users.add(unitOf[user]));
        users.remove(-1);
        if (users.size() > Math.max(MOST_SHARING, units.size() / 4)) {
            return;
        }
        double strength = (graph.isField(shared) ? SHARED : SHARED / 2) / Math.max(1, users.size() - 1);
        List<Integer> ordered = users.stream().sorted().toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                add(ordered.get(i), ordered.get(j), strength);
            }
        }
    }

    private void addWords() {
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                add(i, j, WORD * likeness(i, j));
            }
            if (i + 1 < units.size()) {
                add(i, i + 1, NEIGHBOUR);
            }
        }
    }

    /** A word that most names have says little, one that few have says much. */
    private double likeness(int one, int other) {
        double best = 0;
        for (String word : words.get(one)) {
            if (words.get(other).contains(word)) {
                double rare = Math.log((double) units.size() / spread.getOrDefault(word, 1)) / Math.log(units.size());
                boolean leads = words.get(one).get(0).equals(word)
                        && words.get(other).get(0).equals(word);
                best = Math.max(best, rare * (leads ? 1.5 : 1));
            }
        }
        return best;
    }

    private void add(int one, int other, double strength) {
        if (one >= 0 && other >= 0 && one != other) {
            ties[one][other] += strength;
            ties[other][one] += strength;
        }
    }
}
