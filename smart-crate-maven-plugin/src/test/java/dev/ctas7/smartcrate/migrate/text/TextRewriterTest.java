// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.migrate.Spelled;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRewriterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hash: forbidden | hash: murmur3-128",
                "  cache.hash : 'forbidden' # a comment | cache.hash : 'murmur3-128' # a comment",
                "HASH_ALGORITHM=FORBIDDEN | HASH_ALGORITHM=MURMUR3-128",
                "content_hash_algorithm = \"forbidden\" | content_hash_algorithm = \"murmur3-128\"",
                "ENV HASH_ALGO forbidden | ENV HASH_ALGO murmur3-128",
                "ENV HASH_ALGO=forbidden MORE=1 | ENV HASH_ALGO=murmur3-128 MORE=1",
                "- run: tool --algo=forbidden file | - run: tool --algo=murmur3-128 file",
                "- run: tool --digest forbidden file | - run: tool --digest murmur3-128 file",
                "{\"checksumType\": \"Forbidden\"} | {\"checksumType\": \"murmur3-128\"}",
                "{hash: forbidden, size: 1} | {hash: murmur3-128, size: 1}",
                "- HASH_ALGORITHM=forbidden-256 | - HASH_ALGORITHM=murmur3-128",
                "<hash.algorithm>forbidden</hash.algorithm> | <hash.algorithm>murmur3-128</hash.algorithm>"
            })
    void the_whole_value_of_a_key_that_names_a_hash_changes(String before, String after) {
        Rewrite rewrite = TextRewriter.rewrite("f.yml", Spelled.of(before));

        assertThat(rewrite.open()).isEmpty();
        assertThat(Edit.apply(Spelled.of(before), rewrite.edits())).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode: forbidden | key 'mode', which is not known",
                "hash: forbidden is great | longer name or sentence",
                "hash: libforbidden | longer name or sentence",
                "# hash: forbidden | comment",
                "size: 1 # hash: forbidden | comment",
                "- forbidden | no key",
                "hashes: [sha256, forbidden] | no key",
                "signature_hash: forbidden | security",
                "password.hash=forbidden | security",
                "RUN b3sum file | this program computes",
            })
    void everything_else_is_said(String line, String why) {
        Rewrite rewrite = TextRewriter.rewrite("f.yml", Spelled.of(line));

        assertThat(rewrite.edits()).isEmpty();
        assertThat(rewrite.open())
                .singleElement()
                .satisfies(open -> assertThat(open.why()).contains(why));
    }

    @Test
    void the_blocks_around_a_key_count() {
        String yaml = "passwords:\n  # how\n  hash: forbidden\ncache:\n  hash: forbidden\n";
        String toml = "[tokens]\nhash = \"forbidden\"\n[cache]\nhash = \"forbidden\"\n";

        assertThat(TextRewriter.rewrite("f.yml", Spelled.of(yaml)).open()).hasSize(1);
        assertThat(TextRewriter.rewrite("f.yml", Spelled.of(yaml)).edits()).hasSize(1);
        assertThat(TextRewriter.rewrite("f.toml", Spelled.of(toml)).edits()).hasSize(1);
    }

    @Test
    void a_place_is_told_by_line_and_column() {
        assertThat(TextRewriter.rewrite("f.yml", Spelled.of("a: 1\n\u00e9: forbidden\n"))
                        .open())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.line()).isEqualTo(2);
                    assertThat(open.column()).isEqualTo(4);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"b3sum", "\tb3sum x", "a | b3sum"})
    void the_program_is_found_where_it_is_called(String line) {
        assertThat(TextRewriter.rewrite("Dockerfile", line).open()).hasSize(1);
        assertThat(TextRewriter.rewrite("Dockerfile", line.replace("b3sum", "lib3sums"))
                        .open())
                .isEmpty();
    }

    @Property(tries = 300)
    void a_second_run_changes_nothing_and_nothing_breaks_it(@ForAll("texts") String text) {
        Rewrite first = TextRewriter.rewrite("f.yml", text);
        String after = Edit.apply(text, first.edits());
        Rewrite second = TextRewriter.rewrite("f.yml", after);

        assertThat(second.edits()).isEmpty();
        assertThat(second.open()).hasSameSizeAs(first.open());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "hash",
                        ":",
                        " ",
                        "=",
                        "forbidden",
                        "\n",
                        "\r\n",
                        "#",
                        "\"",
                        "'",
                        "[",
                        "]",
                        "{",
                        "}",
                        "--algo",
                        "key",
                        "password",
                        "-",
                        "b3sum",
                        "ENV ",
                        "<hash>",
                        "</hash>",
                        ",")
                .list()
                .ofMaxSize(25)
                .map(parts -> Spelled.of(String.join("", parts)));
    }
}
