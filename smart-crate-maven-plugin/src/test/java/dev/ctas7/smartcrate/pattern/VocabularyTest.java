// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<Effect> allowed = Arrays.stream(effects.split(" "))
                .flatMap(word -> Effect.ofWord(word).stream())
                .collect(Collectors.toSet());

        assertThat(VOCABULARY.verb(verb)).contains(new Verb(verb, allowed));
    }

    @Test
    void verbs_are_upper_case_and_do_not_list_what_all_may() {
        assertThat(VOCABULARY.verbs()).hasSizeGreaterThan(100).allSatisfy(verb -> {
            assertThat(verb.name()).matches("[A-Z]+");
            assertThat(verb.allowedEffects())
                    .doesNotContain(Effect.LOGGING, Effect.TIME, Effect.THREAD, Effect.UNKNOWN);
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

        assertThat(own.verb("FROBNICATE")).contains(new Verb("FROBNICATE", Set.of(Effect.PROCESS)));
        assertThat(own.verb("READ")).contains(new Verb("READ", Set.of()));
        assertThat(own.isCanonical("RESOURCE_CLOSE_GRACEFUL")).isTrue();
        assertThat(VOCABULARY.verb("FROBNICATE")).isEqualTo(Optional.empty());
    }

    @Test
    void what_only_constraints_limit_is_allowed_to_every_verb() {
        Verb pure = new Verb("COMPUTE", Set.of());

        assertThat(Arrays.stream(Effect.values()).filter(pure::allows))
                .containsExactly(Effect.LOGGING, Effect.TIME, Effect.THREAD, Effect.UNKNOWN);
    }

    @Test
    void allowed_effects_are_shown_in_their_usual_order() {
        assertThat(new Verb("READ", Set.of(Effect.NETWORK, Effect.FILESYSTEM_READ)).allowedWords())
                .isEqualTo("filesystem-read, network");
        assertThat(new Verb("COMPUTE", Set.of()).allowedWords()).isEqualTo("no effect");
    }
}
