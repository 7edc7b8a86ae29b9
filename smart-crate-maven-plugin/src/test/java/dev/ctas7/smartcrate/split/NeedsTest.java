// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.split.tree.Outline;
import dev.ctas7.smartcrate.split.tree.OutlineReader;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsTest {
    private static final String HEAD = """
            class A extends B {
                private static final Logger LOG = null;
                private static final int MOST = 1;
                private final int given;
                private int state;
                A(int given) { this.given = given; this.state = 0; }
                static int shared() { return 1; }
                int own() { return 1; }
            """;

    @ParameterizedTest
    @CsvSource({
        "return MOST;, uses MOST",
        "return given;, takes given",
        "return this.given;, takes given",
        "return shared();, uses shared",
        "return A.shared();, uses shared",
        "return own();, calls back own",
        "return A.this.own();, calls back own",
        "return state++;, calls back state",
        "return parental();, inherited parental",
        "give(this); return 1;, 'calls back A, inherited give'",
        "LOG.info(); return 1;, ''",
        "int given = 2; return given;, ''",
    })
    void what_a_method_uses_of_the_rest_is_told_with_what_becomes_of_it(String body, String told) {
        assertThat(needs("int moved() { " + body + " }").stream()
                        .map(need -> need.how().word() + " " + need.what()))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told.split(", ", -1)));
    }

    @Test
    void what_moves_along_is_no_need() {
        MemberGraph graph = graph("int moved() { return own(); }");
        SortedSet<Integer> both = new TreeSet<>(List.of(6, 7));

        assertThat(Ties.of(graph, both).needs()).isEmpty();
        assertThat(Ties.of(graph, both).cost()).isZero();
    }

    private static List<SplitNeed> needs(String method) {
        return Ties.of(graph(method), new TreeSet<>(List.of(7))).needs();
    }

    private static MemberGraph graph(String method) {
        Outline outline = OutlineReader.read(HEAD + method + "}\n");
        return new MemberGraph(((Outline.Read) outline).file().types().get(0));
    }
}
