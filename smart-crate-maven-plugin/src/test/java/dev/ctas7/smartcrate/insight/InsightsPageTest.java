// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page says what the code does. */
class InsightsPageTest {
    private static final Path PAGE = Path.of("../docs/insights.md");

    private static List<Demand> demands() {
        return Demand.ALL;
    }

    @ParameterizedTest
    @MethodSource("demands")
    void the_page_names_the_rules_that_count_for_an_rfc(Demand demand) throws IOException {
        String[] row = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| " + demand.rfc() + " " + demand.title() + " |"))
                .findFirst()
                .orElseThrow()
                .split("\\|", -1);

        List<String> counted = Pipeline.rules(Gates.all()).values().stream()
                .filter(rule -> demand.covers(finding(rule)))
                .map(Rule::id)
                .toList();

        assertThat(Pipeline.rules(Gates.all()).keySet())
                .filteredOn(id -> isNamed(id, row[2]))
                .containsExactlyInAnyOrderElementsOf(counted);
        assertThat(row[3].strip())
                .isEqualTo(demand.gates().stream()
                        .map(gate -> String.valueOf(gate.number()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** Whether a list like {@code SC105, SC130 to SC133} names a rule. */
    private static boolean isNamed(String id, String list) {
        return Arrays.stream(list.strip().split(", ", -1))
                .map(part -> part.split(" to ", -1))
                .anyMatch(ends -> id.compareTo(ends[0]) >= 0 && id.compareTo(ends[ends.length - 1]) <= 0);
    }

    private static Finding finding(Rule rule) {
        return Finding.of(rule, Location.of("pom.xml"), "what", "why", "fix");
    }
}
