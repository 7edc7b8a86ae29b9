// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is not done when it works; it is done when it is explained. */
class CompletenessTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String INDEX = "index.md";
    private static final List<String> HEADINGS = List.of(
            "What it finds",
            "Why",
            "Failing example",
            "Passing example",
            "Fix",
            "Settings",
            "How to say \"not here\"",
            "What it cannot see");

    /** The gates whose rules have to be complete. */
    private static List<Gate> gates() {
        return Gates.all();
    }

    /** Throws if two rules share an id. */
    private static Collection<Rule> rules() {
        return Pipeline.rules(gates()).values();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.endsWith(INDEX)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_page_that_names_it(Rule rule) throws IOException {
        assertThat(Files.readString(PAGES.resolve(rule.id() + ".md")))
                .startsWith("# " + rule.id() + " " + rule.name() + "\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_in_the_index_as_it_is(Rule rule) throws IOException {
        String row = "| [%s](%s.md) | %s | %s | %s |"
                .formatted(
                        rule.id(), rule.id(), rule.name(), rule.severity().word(), rule.untouchable() ? "no" : "yes");

        assertThat(Files.readAllLines(PAGES.resolve(INDEX))).containsOnlyOnce(row);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_says_something_under_every_heading(Path page) throws IOException {
        String text = Files.readString(page);

        assertThat(text.lines().filter(line -> line.startsWith("## ")))
                .containsExactlyElementsOf(
                        HEADINGS.stream().map(heading -> "## " + heading).toList());
        for (String heading : HEADINGS) {
            String after = text.substring(text.indexOf("## " + heading) + heading.length() + 3);
            assertThat(after.split("\n## ", 2)[0]).as(heading).isNotBlank();
        }
    }

    @Test
    void every_page_is_in_the_index_and_the_other_way_round() throws IOException {
        List<String> linked = Files.readAllLines(PAGES.resolve(INDEX)).stream()
                .filter(line -> line.startsWith("| [SC"))
                .map(line -> line.substring(line.indexOf('(') + 1, line.indexOf(')')))
                .toList();

        assertThat(linked)
                .containsExactlyElementsOf(pages().stream()
                        .map(page -> page.getFileName().toString())
                        .toList());
    }
}
