// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.effects.CrateEffects;
import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.effects.MethodEffects;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.Effect;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderScopeTest {
    private static final Vocabulary VOCABULARY = VocabularyFile.load();

    @Test
    void every_effect_but_those_that_all_may_have_breaks_a_pure_verb() {
        List<HeaderScope> scopes =
                scopes("// PRICE_COMPUTE_NET_TOTAL\npackage demo;\nclass Prices {}", Effect.values());

        assertThat(scopes).hasSize(1);
        assertThat(scopes.get(0).verb().name()).isEqualTo("COMPUTE");
        assertThat(scopes.get(0).broken())
                .containsOnlyKeys(
                        Effect.FILESYSTEM_READ,
                        Effect.FILESYSTEM_WRITE,
                        Effect.NETWORK,
                        Effect.PROCESS,
                        Effect.ENVIRONMENT,
                        Effect.RANDOM,
                        Effect.REFLECTION,
                        Effect.NATIVE);
    }

    @Test
    void what_the_verb_allows_breaks_nothing() {
        List<HeaderScope> scopes =
                scopes("// PRICE_LOAD_DAILY_LIST\npackage demo;\nclass Prices {}", Effect.NETWORK, Effect.UNKNOWN);

        assertThat(scopes.get(0).observed()).containsOnlyKeys(Effect.NETWORK, Effect.UNKNOWN);
        assertThat(scopes.get(0).broken()).isEmpty();
    }

    @Test
    void sources_without_a_known_verb_have_no_scope() {
        assertThat(scopes("package demo;\nclass Prices {}", Effect.NETWORK)).isEmpty();
        assertThat(scopes("// PRICE_YEET_NET_TOTAL\npackage demo;\nclass Prices {}", Effect.NETWORK))
                .isEmpty();
        assertThat(scopes("// PRICE_COMPUTE\npackage demo;\nclass Prices {}", Effect.NETWORK))
                .isEmpty();
    }

    @Test
    void nested_anonymous_and_second_classes_belong_to_the_source_that_declares_them() {
        CrateFacts facts = new SampleCrate()
                .source(
                        "P.java",
                        SourceKind.MAIN,
                        "package demo;\nclass P { class In {} class $Odd {} }\nclass Second {}")
                .code(new CodeFacts(
                        List.of(
                                type("demo.P"),
                                type("demo.P$1"),
                                type("demo.P$In"),
                                type("demo.P$In$2Local"),
                                type("demo.P$$Odd$1"),
                                type("demo.Second"),
                                type("demo.Other")),
                        CrateEffects.NONE))
                .facts();

        assertThat(SourceCode.of(facts).classes(facts.sources().get(0)))
                .extracting(CodeClass::name)
                .containsExactly("demo.P", "demo.P$1", "demo.P$In", "demo.P$In$2Local", "demo.P$$Odd$1", "demo.Second");
    }

    @Test
    void a_lambda_counts_as_the_method_that_it_is_written_in() {
        assertThat(PromisedSource.element(new CodeName("demo.P", "lambda$route$0", "()V")))
                .isEqualTo("demo.P#route");
        assertThat(PromisedSource.element(new CodeName("demo.P", "lambda$new$1", "()V")))
                .isEqualTo("demo.P#<init>");
        assertThat(PromisedSource.element(new CodeName("demo.P", "lambda$static$2", "()V")))
                .isEqualTo("demo.P#<clinit>");
        assertThat(PromisedSource.element(new CodeName("demo.P", "lambda$", "()V")))
                .isEqualTo("demo.P#lambda$");
    }

    private static List<HeaderScope> scopes(String text, Effect... effects) {
        CodeName method = new CodeName("demo.Prices", "total", "()V");
        List<EffectChain> chains = Arrays.stream(effects)
                .map(effect -> new EffectChain(effect, List.of(method, new CodeName("java.X", "y", "()V")), 3))
                .toList();
        CrateFacts facts = new SampleCrate()
                .source("Prices.java", SourceKind.MAIN, text)
                .code(new CodeFacts(
                        List.of(type("demo.Prices")), new CrateEffects(List.of(new MethodEffects(method, chains)))))
                .facts();
        return HeaderScope.of(facts.sources(), SourceCode.of(facts), VOCABULARY);
    }

    private static CodeClass type(String name) {
        return new CodeClass(name, "java.lang.Object", List.of(), 0, false, List.of(), List.of());
    }
}
