// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LowerChars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "routing, router",
        "routes, route",
        "greeting, greet",
        "validation, validator",
        "validate, validators",
        "authentication, authenticator",
        "auth, authenticate",
        "caching, cache",
        "storage, store",
        "mapping, map",
        "logging, logger",
        "policies, policy",
        "services, service",
        "server, serve",
        "metrics, metric",
        "analysis, analyzer",
        "payments, pay",
        "compression, compressor",
        "persistence, persist",
        "encryption, encrypted",
        "hashes, hashing",
        "keys, key",
    })
    void forms_of_one_word_are_alike(String one, String other) {
        assertThat(Stem.alike(Stem.of(one), Stem.of(other))).isTrue();
        assertThat(Stem.alike(Stem.of(other), Stem.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"routing, reader", "port, post", "control, content", "cache, catch", "io, ionic", "order, owner"})
    void other_words_are_not(String one, String other) {
        assertThat(Stem.alike(Stem.of(one), Stem.of(other))).isFalse();
    }

    @Property
    void every_word_has_a_stem_and_is_like_itself(@ForAll @AlphaChars @LowerChars String word) {
        assertThat(Stem.of(word)).isNotNull();
        assertThat(word).startsWith(Stem.of(word));
        assertThat(Stem.alike(Stem.of(word), Stem.of(word))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"readHTTPHeader2, read http header", "IPv6Address, ipv address", "token-rotation, token rotation"})
    void names_fall_into_words(String name, String words) {
        assertThat(NameWords.of(name)).isEqualTo(List.of(words.split(" ", -1)));
    }
}
