// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @ParameterizedTest
    @CsvSource({"'',0", "'x',1", "'x\n',1", "'x\ny',2", "'\n\n',2", "'x\r\ny\r\n',2", "'x\ry',1", "'/*\n*/\n\"\"\"\n',3"
    })
    void lines_are_counted_as_wc_does_with_an_unterminated_last_one(String text, int lines) {
        assertThat(Scanned.text(text).lines()).isEqualTo(lines);
    }

    @Test
    void an_escaped_line_feed_is_no_line() {
        assertThat(Scanned.text("// \\u000a class A {}").lines()).isEqualTo(1);
    }

    @Test
    void places_count_all_line_ends_that_a_compiler_counts() {
        assertThat(Scanned.text("\r\r\n\nclass A {}").types()).containsExactly(new DeclaredType("A", 4));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        JavaFacts facts = Scanned.text("\uFEFFclass A {}");

        assertThat(facts.types()).containsExactly(new DeclaredType("A", 1));
        assertThat(facts.problem()).isEmpty();
    }

    @Test
    void another_encoding_is_a_problem_but_the_rest_is_read() {
        JavaFacts facts = Scanned.bytes(
                "// ä\nclass A { String gr\u00FC\u00DFe; }\nclass B {}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(facts.problem()).isEqualTo("a byte that is not UTF-8 in line 1, column 4");
        assertThat(facts.types()).extracting(DeclaredType::name).containsExactly("A", "B");
    }

    @Test
    void a_nul_byte_is_a_problem() {
        assertThat(Scanned.text("class A {}\n  \0").problem()).isEqualTo("a NUL byte in line 2, column 3");
    }

    @ParameterizedTest
    @CsvSource({"C080", "ED A0 80", "F4 90 80 80", "F8 88 80 80", "E2 82", "80", "FF", "E0 80 80", "C3 28"})
    void broken_utf_8_of_every_kind_is_a_problem(String hex) {
        byte[] bytes = new java.math.BigInteger("2F2F" + hex.replace(" ", ""), 16).toByteArray();

        assertThat(Scanned.bytes(bytes).problem()).isEqualTo("a byte that is not UTF-8 in line 1, column 3");
    }

    @Test
    void columns_count_characters_not_bytes() {
        assertThat(Scanned.hits("/* ä€\uD835\uDC9C */ X")).containsExactly("1:11 IDENTIFIER X");
        assertThat(Scanned.hits("é €X")).containsExactly("1:3 IDENTIFIER €X");
    }

    @Test
    void what_is_no_unicode_escape_is_left_alone() {
        assertThat(Scanned.types("class A { String s = \"\\\\u00\"; } // \\u00zz \\u12"))
                .containsExactly("A");
    }
}
