// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "readHTTPHeader2, read http header",
        "MAX_SIZE, max size",
        "_parse, parse",
        "isIPv4Address, is ipv address",
        "a, a",
        "'$1', ''",
    })
    void names_are_cut_where_a_reader_cuts_them(String name, String words) {
        assertThat(String.join(" ", Words.of(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"getHeaders, header", "truncatedCompareTo, truncate compare", "closeQuietly, close", "toValue, ''"})
    void only_words_that_say_something_count(String name, String words) {
        assertThat(String.join(" ", Words.telling(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"entry, entries", "key, keys", "match, matches", "class, classes", "headers, headers"})
    void plurals_are_those_of_english(String word, String plural) {
        assertThat(Words.plural(word)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"entries, entry", "keys, key", "matches, match", "class, class", "status, status"})
    void singulars_are_those_of_english(String word, String singular) {
        assertThat(Words.singular(word)).isEqualTo(singular);
    }

    @Test
    void verbs_have_the_nouns_of_those_who_do_it() {
        assertThat(List.of("read", "parse", "copy", "remove").stream().map(AgentNouns::of))
                .containsExactly("Reader", "Parser", "Copier", "Removal");
        assertThat(AgentNouns.of("header")).isNull();
    }
}
