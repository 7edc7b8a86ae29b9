// SPDX-License-Identifier: Apache-2.0
// CLUSTERS_MERGE_CLOSEST_UNITS
package dev.ctas7.smartcrate.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Merges the two clusters that belong together most, again and again, as long as they fit into one file. */
final class Agglomeration {
    /** Clusters tied more loosely than this stay apart. */
    static final double LOOSEST = 0.8;

    private Agglomeration() {}

    /**
     * The clusters, each a set of members.
     *
     * @param lines of each unit
     * @param room the most lines that a cluster may have; a unit that is longer stays alone
     */
    static List<SortedSet<Integer>> merge(List<SortedSet<Integer>> units, Affinity affinity, int[] lines, int room) {
        int n = units.size();
        double[][] tie = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                tie[i][j] = affinity.tie(i, j);
            }
        }
        int[] size = new int[n];
        Arrays.fill(size, 1);
        int[] length = lines.clone();
        List<SortedSet<Integer>> clusters = new ArrayList<>();
        units.forEach(unit -> clusters.add(new TreeSet<>(unit)));
        for (int[] pair = closest(tie, size, length, room); pair.length == 2; ) {
            join(pair[0], pair[1], tie);
            clusters.get(pair[0]).addAll(clusters.get(pair[1]));
            clusters.get(pair[1]).clear();
            size[pair[0]] += size[pair[1]];
            size[pair[1]] = 0;
            length[pair[0]] += length[pair[1]];
            pair = closest(tie, size, length, room);
        }
        clusters.removeIf(cluster -> cluster.isEmpty());
        return clusters;
    }

    private static int[] closest(double[][] tie, int[] size, int[] length, int room) {
        double best = LOOSEST;
        int[] pair = {};
        for (int i = 0; i < size.length; i++) {
            for (int j = i + 1; size[i] > 0 && j < size.length; j++) {
                if (size[j] > 0 && tie[i][j] > 0 && length[i] + length[j] <= room) {
                    double closeness = tie[i][j] / Math.sqrt((double) size[i] * size[j]);
                    // The first pair in the source's order wins a draw.
                    if (closeness > best + 1e-9) {
                        best = closeness;
                        pair = new int[] {i, j};
                    }
                }
            }
        }
        return pair;
    }

    private static void join(int kept, int gone, double[][] tie) {
        for (int other = 0; other < tie.length; other++) {
            tie[kept][other] += tie[gone][other];
            tie[other][kept] = tie[kept][other];
            tie[gone][other] = 0;
            tie[other][gone] = 0;
        }
        tie[kept][kept] = 0;
    }
}
