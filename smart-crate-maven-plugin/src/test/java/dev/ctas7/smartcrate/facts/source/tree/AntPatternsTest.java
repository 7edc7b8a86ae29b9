// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntPatternsTest {
    @ParameterizedTest
    @CsvSource({
        "**, a/b.txt, true",
        "**/*.txt, b.txt, true",
        "**/*.txt, a/c/b.txt, true",
        "*.txt, a/b.txt, false",
        "a/**, a/b/c, true",
        "a/, a/b/c, true",
        "a/**, b/a/c, false",
        "a/**/c.txt, a/c.txt, true",
        "a/**/c.txt, a/x/y/c.txt, true",
        "a/**/c.txt, a/x/y/d.txt, false",
        "**/x/**/y.*, q/x/r/x/y.z, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "a*b*c, aXbYbZc, true",
        "a*b*c, aXbYbZ, false",
        "A.txt, a.txt, false",
        "'a\\b.txt', a/b.txt, true",
        "%ant[**/b.*], a/b.txt, true",
        "%regex[[], a/b.txt, true",
        "a**b, aXb, true",
    })
    void includes_select_as_ant_does(String pattern, String path, boolean selected) {
        assertThat(new AntPatterns(List.of(pattern), List.of()).select(path)).isEqualTo(selected);
    }

    @Test
    void no_include_is_everything_and_excludes_win() {
        AntPatterns patterns = new AntPatterns(List.of(), List.of("**/*.bak", "%regex[.*]"));

        assertThat(patterns.select("a/b.txt")).isTrue();
        assertThat(patterns.select("a/b.bak")).isFalse();
    }

    @Test
    void what_maven_leaves_out_is_out() {
        AntPatterns patterns = new AntPatterns(List.of("**"), List.of());

        assertThat(List.of(".DS_Store", "a/.git/config", "x~", "a/.#lock", "CVS/Root", ".gitignore"))
                .noneMatch(patterns::select);
        assertThat(patterns.select("a/.env")).isTrue();
    }

    @Test
    void no_pattern_takes_exponential_time() {
        String path = "a/".repeat(200) + "a".repeat(200);
        AntPatterns patterns = new AntPatterns(List.of("**/a/".repeat(50) + "a*".repeat(50) + "b"), List.of());

        assertThat(patterns.select(path)).isFalse();
    }
}
