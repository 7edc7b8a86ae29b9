// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenPlacesTest {
    /** Put together below, so that this file does not hold the word. */
    private static final String B = "blake";

    @ParameterizedTest
    @ValueSource(
            strings = {B + 3, B + "_3", "BLAKE" + "-3", "bLaKe" + "_3x", "x" + B + "3_2", "bla" + B + 3, B + "-" + B + 3
            })
    void the_word_is_found_in_every_spelling(String text) {
        assertThat(ForbiddenWord.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", B, "blake2", B + 33, B + "-30", B + " 3", B + "__3", "lake-3", "blaker3"})
    void other_words_are_not(String text) {
        assertThat(ForbiddenWord.isIn(text)).isFalse();
    }

    @Test
    void an_import_counts_once_with_its_whole_name() {
        assertThat(Scanned.hits("package p;\nimport org.X.X;\nimport static org . X.hash;\nimport org.other.*;\n"))
                .containsExactly("2:12 IMPORT org.X.X", "3:21 IMPORT org.X.hash");
    }

    @Test
    void identifiers_count_wherever_they_stand() {
        assertThat(Scanned.hits("package a.X;\nclass A extends org.X.B { int myX_y = X(X.class); }"))
                .containsExactly(
                        "1:11 IDENTIFIER X",
                        "2:21 IDENTIFIER X",
                        "2:36 IDENTIFIER myX_y",
                        "2:49 IDENTIFIER X",
                        "2:56 IDENTIFIER X");
    }

    @Test
    void strings_count_by_the_text_they_stand_for() {
        assertThat(Scanned.hits("class A { String s = \"a X-256 X\"; }"))
                .containsExactly("1:25 STRING X", "1:36 STRING X");
        assertThat(Scanned.hits("class A { String s = \"\\142lake\\63\", t = \"bl\\u0061ke\\u0033\"; }"))
                .containsExactly("1:23 STRING \\142lake\\63", "1:42 STRING bl\\u0061ke\\u0033");
        assertThat(Scanned.hits("class A { String s = \"\"\"\n  x \"X\"\n  bla\\\nke3\"\"\"; }"))
                .containsExactly("2:6 STRING X", "3:3 STRING bla\\\nke3");
    }

    @Test
    void an_identifier_may_be_written_with_escapes() {
        assertThat(Scanned.hits("class A { int bl\\u0061ke\\u0033; }")).containsExactly("1:15 IDENTIFIER " + B + 3);
    }

    @Test
    void characters_and_split_texts_do_not_count() {
        assertThat(Scanned.hits("class A { char b = 'b'; String s = \"bla\" + \"ke3\"; }"))
                .isEmpty();
    }

    @Test
    void comments_are_told_apart() {
        assertThat(Scanned.hits("// X\n/* a\n X X */ /** X */ class A {} // \"X\"\n/* X"))
                .containsExactly(
                        "1:4 COMMENT X",
                        "3:2 COMMENT X",
                        "3:9 COMMENT X",
                        "3:23 COMMENT X",
                        "3:48 COMMENT X",
                        "4:4 COMMENT X");
    }

    @Test
    void the_word_does_not_run_on_from_one_token_to_the_next() {
        assertThat(Scanned.hits("class A { int x = " + B + "-3; String s = \"blake\"; int y = 3; }"))
                .isEmpty();
    }

    @Test
    void a_flood_of_words_is_cut_off() {
        assertThat(Scanned.hits("class A { String s = \"" + "X ".repeat(20_000) + "\"; }"))
                .hasSize(10_000);
    }
}
