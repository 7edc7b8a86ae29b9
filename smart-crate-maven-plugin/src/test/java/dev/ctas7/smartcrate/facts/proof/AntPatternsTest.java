// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AntPatternsTest {
    @ParameterizedTest
    @CsvSource({
        "**, a/b/c.txt, true",
        "**/*.txt, c.txt, true",
        "**/*.txt, a/b/c.txt, true",
        "*.txt, a/c.txt, false",
        "a/**, a/b/c.txt, true",
        "a/, a/b/c.txt, true",
        "a/**, ab/c.txt, false",
        "a/**/c.txt, a/c.txt, true",
        "a/**/c.txt, a/x/y/c.txt, true",
        "a/**/c.txt, a/xc.txt, false",
        "?.txt, c.txt, true",
        "?.txt, cc.txt, false",
        "a\\b.txt, a/b.txt, true",
        "a.txt, abtxt, false"
    })
    void patterns_mean_what_they_mean_to_maven(String pattern, String path, boolean selected) {
        assertThat(new AntPatterns(List.of(pattern), List.of()).select(path)).isEqualTo(selected);
        assertThat(new AntPatterns(List.of(), List.of(pattern)).select(path)).isNotEqualTo(selected);
    }

    @Test
    void an_exclude_is_stronger_than_an_include() {
        AntPatterns patterns = new AntPatterns(List.of("**/*.txt", "*.md"), List.of("b/**"));

        assertThat(List.of("a.txt", "c.md", "b/a.txt", "d.xml"))
                .filteredOn(patterns::select)
                .containsExactly("a.txt", "c.md");
    }
}
