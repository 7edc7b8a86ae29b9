// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.effects.CrateEffects;
import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.effects.MethodEffects;
import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.pattern.Header;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.pattern.VocabularyFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderProposalsTest {
    private static final Vocabulary VOCABULARY = VocabularyFile.load();

    @ParameterizedTest
    @CsvSource({
        "CSVParser, '', CSV_PARSE_GIVEN_TEXT",
        "PriceCalculator, '', ORDERS_CALCULATE_PRICE_VALUES",
        "OrderNotFoundException, '', ORDER_DESCRIBE_NOT_FOUND_EXCEPTION",
        "BomInputStream, filesystem-read, ORDERS_READ_BOM_INPUT_STREAM",
        "OrderStore, network filesystem-write, ORDER_STORE_GIVEN_VALUES",
        "InvoicePdfWriter, filesystem-write, ORDERS_WRITE_INVOICE_PDF",
        "SimpleOrderImpl, '', ORDER_HOLD_GIVEN_VALUES",
    })
    void names_choose_the_words(String type, String effects, String header) {
        String place = type.startsWith("CSV") ? "csv" : "orders";

        assertThat(proposed(place, type, List.of(), effects.isEmpty() ? new String[0] : effects.split(" ", -1)))
                .containsExactly(header);
    }

    @ParameterizedTest
    @CsvSource({
        "PriceCalculator, filesystem-read, ORDERS_COLLECT_PRICE_CALCULATOR",
        "ConfigParser, network, ORDERS_READ_CONFIG_PARSER",
        "ConfigParser, random, ORDERS_PROCESS_CONFIG_PARSER",
        "ThingHolder, native, ORDERS_ADAPT_THING_HOLDER",
    })
    void a_verb_that_the_code_breaks_gives_way_to_a_wider_one(String type, String effects, String header) {
        assertThat(proposed("orders", type, List.of(), effects.split(" ", -1))).containsExactly(header);
    }

    @Test
    void methods_speak_where_the_type_does_not() {
        assertThat(proposed("orders", "Orders", List.of("validateAddress", "validateAmount", "getId", "validatePrice")))
                .containsExactly("ORDERS_VALIDATE_ADDRESS_AMOUNT");
        assertThat(proposed("orders", "Things", List.of("getName", "setName")))
                .containsExactly("ORDERS_HOLD_THINGS_VALUES");
    }

    @Test
    void code_that_no_verb_allows_gets_no_proposal() {
        HeaderProposals proposals = HeaderProposals.of(facts("a", "Thing", List.of(), "random", "native"));

        assertThat(proposals.headers()).isEmpty();
        assertThat(proposals.unfitting()).containsExactly("src/main/java/a/Thing.java");
    }

    @Test
    void what_is_not_compiled_or_was_changed_since_gets_none() {
        SampleCrate crate = crate("a", "Thing");
        assertThat(HeaderProposals.of(crate.facts()).uncompiled()).containsExactly("src/main/java/a/Thing.java");

        CompiledState.Outdated outdated =
                new CompiledState.Outdated("src/main/java/a/Thing.java", 1, "a.Thing", "x.class");
        crate.compiled(new CompiledState(1, List.of(outdated))).code(code("a.Thing", List.of()));
        assertThat(HeaderProposals.of(crate.facts()).uncompiled()).containsExactly("src/main/java/a/Thing.java");
    }

    @Test
    void tests_generated_sources_descriptors_and_files_with_a_header_get_none() {
        SampleCrate crate = new SampleCrate()
                .source("src/test/java/a/Thing.java", SourceKind.TEST, "package a; class Thing {}")
                .source("target/Thing.java", SourceKind.GENERATED, "package a; class Thing {}")
                .source("src/Made.java", SourceKind.MAIN, "package a; @Generated(\"x\") class Made {}")
                .source("src/package-info.java", SourceKind.MAIN, "package a;")
                .source("src/Good.java", SourceKind.MAIN, "// A_ROUTE_B_C\npackage a; class Good {}")
                .source("src/Bad.java", SourceKind.MAIN, "// GATEWAY_ROUTE\npackage a; class Bad {}")
                .code(code("a.Good", List.of()));

        assertThat(HeaderProposals.of(crate.facts())).isEqualTo(new HeaderProposals(List.of(), List.of(), List.of()));
    }

    @Test
    void without_headers_in_the_manifest_none_are_proposed() {
        CrateFacts facts = crate("a", "Thing")
                .manifest("pattern.headers", "off")
                .code(code("a.Thing", List.of()))
                .facts();

        assertThat(HeaderProposals.of(facts).headers()).isEmpty();
    }

    @Test
    void the_reason_names_the_evidence_in_printable_letters() {
        ProposedHeader header = HeaderProposals.of(facts("a", "\u00dcReader", List.of(), "network"))
                .headers()
                .get(0);

        assertThat(header.reason())
                .isEqualTo("the name ends in 'reader'; network (?Reader.work -> java.net.Socket.connect)");
    }

    @Property(tries = 500)
    void every_proposal_is_a_header_whose_verb_the_code_keeps(
            @ForAll
                    @StringLength(min = 1, max = 20)
                    @Chars({'a', 'A', 'e', 'R', 'r', 'd', '0', '9', '_', '\u00fc', 'I', 'O'})
                    String name,
            @ForAll Set<Effect> effects) {
        String type = "T" + name;
        String[] words = effects.stream().map(Effect::word).toArray(String[]::new);

        for (String header : proposed("a.b", type, List.of(name, "to" + name), words)) {
            Header read = Header.among(List.of(new CommentLine(1, 4, header)), VOCABULARY)
                    .orElseThrow();
            assertThat(read.fault()).as(header).isEmpty();
            assertThat(effects).allMatch(VOCABULARY.verb(read.verb()).orElseThrow()::allows);
        }
    }

    private static List<String> proposed(String place, String type, List<String> methods, String... effects) {
        return HeaderProposals.of(facts(place, type, methods, effects)).headers().stream()
                .map(ProposedHeader::header)
                .toList();
    }

    private static CrateFacts facts(String place, String type, List<String> methods, String... effects) {
        return crate(place, type)
                .code(code(place + "." + type, methods, effects))
                .facts();
    }

    private static SampleCrate crate(String place, String type) {
        String path = "src/main/java/" + place.replace('.', '/') + "/" + type + ".java";
        return new SampleCrate().source(path, SourceKind.MAIN, "package " + place + "; class " + type + " {}");
    }

    private static CodeFacts code(String type, List<String> methods, String... effects) {
        List<CodeMethod> all = new ArrayList<>();
        methods.forEach(name -> all.add(new CodeMethod(new CodeName(type, name, "()V"), 1, 1, List.of())));
        CodeName work = new CodeName(type, "work", "()V");
        List<EffectChain> chains = Arrays.stream(effects)
                .map(word -> new EffectChain(
                        Effect.ofWord(word).orElseThrow(),
                        List.of(work, new CodeName("java.net.Socket", "connect", "()V")),
                        1))
                .toList();
        return new CodeFacts(
                List.of(new CodeClass(type, "java.lang.Object", List.of(), 1, false, List.of(), all)),
                new CrateEffects(List.of(new MethodEffects(work, chains))));
    }
}
