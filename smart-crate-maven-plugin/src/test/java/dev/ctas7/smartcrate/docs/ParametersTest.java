// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on settings leaves out no goal and no parameter, and gives each its true default. */
class ParametersTest {
    private static final Page CONFIGURE = Page.named("docs/configure.md");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z-]+)` \\|");

    private static Stream<Goals.Parameter> parameters() {
        return Goals.all().values().stream().flatMap(List::stream).distinct();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void every_parameter_has_a_row_with_its_default(Goals.Parameter parameter) {
        List<String> row = rows("| `" + parameter.property().replaceFirst("^smart-crate\\.", "") + "` |");

        assertThat(row).as(parameter.property()).hasSize(1);
        if (!parameter.otherwise().isEmpty()) {
            assertThat(row.get(0)).contains("| `" + shown(parameter.otherwise()) + "` |");
        }
    }

    @Test
    void every_goal_has_a_row() {
        assertThat(Goals.all().keySet())
                .allSatisfy(goal -> assertThat(rows("| `" + goal + "` |")).hasSize(1));
    }

    @Test
    void no_row_is_about_what_does_not_exist() {
        Set<String> known = new TreeSet<>(Goals.all().keySet());
        parameters().forEach(one -> known.add(one.property().replaceFirst("^smart-crate\\.", "")));

        assertThat(ROW.matcher(CONFIGURE.text()).results().map(row -> row.group(1)))
                .isSubsetOf(known);
    }

    @Test
    void every_parameter_is_a_property_of_ours() {
        assertThat(parameters()).allMatch(one -> one.property().startsWith("smart-crate."));
    }

    private static List<String> rows(String start) {
        return CONFIGURE.text().lines().filter(line -> line.startsWith(start)).toList();
    }

    private static String shown(String value) {
        return value.replace("${project.build.directory}", "target").replace("${project.basedir}/", "");
    }
}
