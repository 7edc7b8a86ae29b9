// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = VocabularyFile.load();

    @ParameterizedTest
    @CsvSource({
        "VALIDATE,''",
        "PARSE,''",
        "COMPUTE,''",
        "HASH,''",
        "ENCODE,''",
        "SCORE,''",
        "READ,filesystem-read network",
        "LOAD,filesystem-read network",
        "WRITE,filesystem-read filesystem-write network",
        "STORE,filesystem-read filesystem-write network",
        "PERSIST,filesystem-read filesystem-write network",
        "EMIT,network",
        "PUBLISH,network",
        "SEND,network",
        "ROUTE,network",
        "SERVE,network",
        "REPORT,filesystem-write network",
        "SPAWN,process",
    })
    void the_contracts_verbs_allow_what_the_contract_says(String verb, String effects) {
        Set<String> allowed = effects.isEmpty() ? Set.of() : Set.of(effects.split(" "));

        assertThat(VOCABULARY.verb(verb)).contains(new Verb(verb, allowed));
    }

    @Test
    void effects_are_known_words_and_verbs_upper_case() {
        assertThat(VOCABULARY.verbs()).hasSizeGreaterThan(100).allSatisfy(verb -> {
            assertThat(verb.name()).matches("[A-Z]+");
            assertThat(Effect.DECLARABLE).containsAll(verb.allowedEffects());
            assertThat(verb.allowedEffects()).doesNotContain("logging", "time", "thread");
        });
    }

    @ParameterizedTest
    @CsvSource({"VALIDTE,VALIDATE", "REED,READ", "READD,READ", "PUBLSIH,PUBLISH", "RUM,RUN", "VALIDATED,VALIDATE"})
    void a_slip_leads_to_the_nearest_verb(String word, String verb) {
        assertThat(VOCABULARY.nearest(word)).contains(verb);
    }

    @Test
    void another_word_leads_nowhere() {
        assertThat(VOCABULARY.nearest("FROBNICATE")).isEmpty();
        assertThat(VOCABULARY.nearest("V".repeat(10_000))).isEmpty();
    }

    @Test
    void a_crates_own_verbs_are_added_and_win() {
        Vocabulary own = VOCABULARY.with(Map.of("FROBNICATE", List.of("process"), "READ", List.of()));

        assertThat(own.verb("FROBNICATE")).contains(new Verb("FROBNICATE", Set.of("process")));
        assertThat(own.verb("READ")).contains(new Verb("READ", Set.of()));
        assertThat(own.isCanonical("RESOURCE_CLOSE_GRACEFUL")).isTrue();
        assertThat(VOCABULARY.verb("FROBNICATE")).isEqualTo(Optional.empty());
    }
}
