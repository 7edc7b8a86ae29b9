// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that people read is the vocabulary that the gate judges by. */
class VerbTableTest {
    private static final Path PAGE = Path.of("../docs/rules/SC302.md");

    @Test
    void the_page_lists_every_verb_with_the_effects_that_it_allows() throws IOException {
        Map<String, Set<Effect>> vocabulary = new LinkedHashMap<>();
        VocabularyFile.load().verbs().forEach(verb -> vocabulary.put(verb.name(), verb.allowedEffects()));

        assertThat(table()).containsExactlyInAnyOrderEntriesOf(vocabulary);
    }

    private static Map<String, Set<Effect>> table() throws IOException {
        Map<String, Set<Effect>> table = new LinkedHashMap<>();
        for (String row : Files.readAllLines(PAGE)) {
            String[] cells = row.split("\\|");
            if (row.startsWith("| ") && cells[1].strip().matches("[A-Z, ]+")) {
                for (String verb : cells[1].strip().split(", ")) {
                    table.put(verb, effects(cells[2].strip()));
                }
            }
        }
        return table;
    }

    private static Set<Effect> effects(String words) {
        return Arrays.stream(words.split(", "))
                .flatMap(word -> Effect.ofWord(word).stream())
                .collect(Collectors.toSet());
    }
}
