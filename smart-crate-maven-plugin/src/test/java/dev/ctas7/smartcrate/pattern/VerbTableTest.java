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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that people read is the vocabulary that the gate judges by. */
class VerbTableTest {
    private static final Path PAGE = Path.of("../docs/rules/SC302.md");
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z, ]+) \\| ([a-z, -]+) \\|");

    @Test
    void the_page_lists_every_verb_with_the_effects_that_it_allows() throws IOException {
        Map<String, Set<Effect>> vocabulary = new LinkedHashMap<>();
        VocabularyFile.load().verbs().forEach(verb -> vocabulary.put(verb.name(), verb.allowedEffects()));

        assertThat(table()).containsExactlyInAnyOrderEntriesOf(vocabulary);
    }

    private static Map<String, Set<Effect>> table() throws IOException {
        Map<String, Set<Effect>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                for (String verb : row.group(1).split(", ", -1)) {
                    table.put(verb, effects(row.group(2)));
                }
            }
        }
        return table;
    }

    private static Set<Effect> effects(String words) {
        return Arrays.stream(words.split(", ", -1))
                .flatMap(word -> Effect.ofWord(word).stream())
                .collect(Collectors.toSet());
    }
}
