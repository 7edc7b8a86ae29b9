// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.split.tree.Outline;
import dev.ctas7.smartcrate.split.tree.OutlineReader;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Members 0 to 5: two chains of three private methods, ab and xy, that know nothing of each other. */
class AgglomerationTest {
    private static final String TWO_CHAINS = """
            class A {
                int alpha() { return beta(); }
                private int beta() { return gamma(); }
                private int gamma() { return 1; }
                int xenon() { return yttrium(); }
                private int yttrium() { return zinc(); }
                private int zinc() { return 2; }
            }
            """;

    @Test
    void chains_of_calls_become_clusters() {
        assertThat(clusters(6)).containsExactly(set(0, 1, 2), set(3, 4, 5));
    }

    @Test
    void no_cluster_grows_over_the_room() {
        assertThat(clusters(3)).allSatisfy(cluster -> assertThat(cluster.size()).isLessThanOrEqualTo(1));
        assertThat(clusters(4)).anySatisfy(cluster -> assertThat(cluster).hasSize(2));
    }

    private static List<SortedSet<Integer>> clusters(int room) {
        MemberGraph graph = new MemberGraph(
                ((Outline.Read) OutlineReader.read(TWO_CHAINS)).file().types().get(0));
        List<SortedSet<Integer>> units = Units.of(graph);
        int[] lines = new int[units.size()];
        Arrays.fill(lines, 2);
        return Agglomeration.merge(units, new Affinity(graph, units), lines, room);
    }

    private static SortedSet<Integer> set(Integer... members) {
        return new TreeSet<>(List.of(members));
    }
}
