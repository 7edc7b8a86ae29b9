// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.DependencyTrust.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesPartTest {
    @Test
    void one_hangs_on_the_last_of_its_path() {
        DependencyTrust declared = trust("g:a:1", List.of());
        DependencyTrust brought = trust("g:b:1", List.of("g:a:1"));
        DependencyTrust further = trust("g:c:1", List.of("g:a:1", "g:b:1"));
        DependencyTree tree = new DependencyTree(List.of(further, declared, brought));

        assertThat(tree.declared()).containsExactly(declared);
        assertThat(tree.broughtBy(declared)).containsExactly(brought);
        assertThat(tree.below(declared)).containsExactly(brought, further);
    }

    @Test
    void one_whose_bringer_is_not_listed_hangs_on_the_nearest_that_is() {
        DependencyTrust declared = trust("g:a:1", List.of());
        DependencyTrust orphan = trust("g:c:1", List.of("g:a:1", "g:gone:1"));
        DependencyTrust lost = trust("g:d:1", List.of("g:gone:1"));
        DependencyTree tree = new DependencyTree(List.of(declared, orphan, lost));

        assertThat(tree.broughtBy(declared)).containsExactly(orphan);
        assertThat(tree.declared()).containsExactly(declared, lost);
    }

    @Test
    void paths_that_lead_in_a_circle_still_end() {
        List<DependencyTrust> circle = List.of(
                trust("g:a:1", List.of("g:b:1")), trust("g:b:1", List.of("g:a:1")), trust("g:c:1", List.of("g:c:1")));

        assertThat(new DependencyTree(circle).declared()).isEqualTo(circle);
        assertThat(part(circle).texts("tbody").get(0)).contains("g:a:1", "g:b:1", "g:c:1");
    }

    @Test
    void forty_are_drawn_and_one_more_is_listed() {
        assertThat(part(many(40)).attributes("id")).contains("graph-title");
        assertThat(part(many(41)).attributes("id")).doesNotContain("graph-title");
        assertThat(part(many(41)).texts("h3")).containsExactly("Declared, and what came with them");
    }

    @Test
    void a_drawing_has_a_box_and_a_line_for_each_and_says_the_state_in_words() {
        Parsed part = part(many(12));

        assertThat(part.all("rect")).hasSize(13);
        assertThat(part.attributes("class"))
                .filteredOn(name -> name.startsWith("edge "))
                .hasSize(12);
        assertThat(part.texts("text")).contains("changed 1").contains("this crate");
    }

    @Test
    void a_thousand_rows_are_shown_and_the_rest_is_counted() {
        assertThat(part(many(1_000)).texts("p")).noneMatch(text -> text.contains("left out"));
        assertThat(part(many(1_003)).texts("p")).contains("3 more are left out here; all are in report.json.");
    }

    private static Parsed part(List<DependencyTrust> dependencies) {
        Html html = new Html();
        html.open("section");
        new DependenciesPart("demo", dependencies).render(html);
        return Parsed.xml(html.close().done());
    }

    private static List<DependencyTrust> many(int count) {
        List<DependencyTrust> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(trust("g:a" + i + ":1", i % 4 == 0 ? List.of() : List.of("g:a" + (i - i % 4) + ":1")));
        }
        return many;
    }

    private static DependencyTrust trust(String coordinates, List<String> via) {
        return new DependencyTrust(coordinates, "compile", State.CHANGED, "another digest", via);
    }
}
