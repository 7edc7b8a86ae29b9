// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse.Kind;
import dev.ctas7.smartcrate.model.Effect;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTableTest {
    private static final EffectTable TABLE = EffectTable.load();

    @ParameterizedTest
    @CsvFileSource(resources = "samples.csv", delimiter = '|')
    void samples_have_the_effects_that_their_pages_say(String owner, String member, String effects) {
        assertThat(words(TABLE.of(Kind.VIRTUAL, name(owner, member)))).isEqualTo(effects);
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.System,out,logging",
        "java.lang.System,in,filesystem-read",
        "java.nio.file.StandardOpenOption,READ,pure",
        "java.net.http.HttpClient$Version,HTTP_2,pure",
        "demo.nobody.Knows,FIELD,pure",
    })
    void a_field_is_pure_but_for_those_that_are_the_world(String owner, String field, String effects) {
        assertThat(words(TABLE.of(Kind.READ_FIELD, new CodeName(owner, field, "Ljava/lang/Object;"))))
                .isEqualTo(effects);
    }

    @Test
    void a_method_is_not_taken_for_the_field_of_its_name() {
        assertThat(TABLE.of(Kind.VIRTUAL, new CodeName("java.lang.System", "out", "()V")))
                .isEmpty();
    }

    @Test
    void what_nobody_knows_is_unknown_and_never_pure() {
        for (String owner : List.of("demo.nobody.Knows", "NoPackage", "", ".", "com", "java.lang", "a..b")) {
            assertThat(TABLE.of(Kind.STATIC, new CodeName(owner, "run", "()V"))).containsExactly(Effect.UNKNOWN);
        }
    }

    @Test
    void names_that_no_compiler_writes_are_answered_as_well() {
        for (String broken : List.of("", "(", ")", "V", "()V)")) {
            assertThat(TABLE.of(Kind.STATIC, new CodeName("java.lang.String", broken, broken)))
                    .isEmpty();
        }
    }

    @Test
    void an_array_can_be_cloned() {
        assertThat(TABLE.of(Kind.VIRTUAL, new CodeName("[Ldemo.nobody.Knows;", "clone", "()Ljava/lang/Object;")))
                .isEmpty();
    }

    @Test
    void the_most_specific_row_wins() {
        EffectTable table = new EffectTable(List.of(EffectTableFile.of("table.txt", """
                source a page
                tree demo = network
                package demo.deep = time
                class demo.deep.Box = random
                  open = thread
                  open(int) = native
                class *
                  open = process
                  shut = process
                """)));

        assertThat(words(table.of(Kind.VIRTUAL, name("demo.deep.Box", "open(int)"))))
                .isEqualTo("native");
        assertThat(words(table.of(Kind.VIRTUAL, name("demo.deep.Box", "open(long)"))))
                .isEqualTo("thread");
        assertThat(words(table.of(Kind.VIRTUAL, name("demo.deep.Box", "shut()"))))
                .isEqualTo("process");
        assertThat(words(table.of(Kind.VIRTUAL, name("demo.deep.Box", "other()"))))
                .isEqualTo("random");
        assertThat(words(table.of(Kind.VIRTUAL, name("demo.deep.Other", "other()"))))
                .isEqualTo("time");
        assertThat(words(table.of(Kind.VIRTUAL, name("demo.deep.er.Other", "other()"))))
                .isEqualTo("network");
        assertThat(words(table.of(Kind.VIRTUAL, name("demolition.Other", "other()"))))
                .isEqualTo("unknown");
    }

    @Test
    void nothing_is_said_twice_in_the_packaged_tables() {
        assertThat(EffectTableFiles.load().stream().flatMap(file -> file.rows().stream()))
                .hasSizeGreaterThan(3000)
                .extracting(EffectRow::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void blocks_read_one_by_one_give_the_rows_of_the_whole_file() {
        assertThat(EffectTableFiles.load())
                .allSatisfy(file -> assertThat(file.blocks().stream().flatMap(block -> block.rows().stream()))
                        .containsExactlyElementsOf(file.rows()));
    }

    @Test
    void a_block_is_found_by_each_of_its_classes() {
        assertThat(EffectTableFiles.load())
                .flatExtracting(EffectTableFile::blocks)
                .filteredOn(EffectTableBlock::isOfClasses)
                .allSatisfy(block -> assertThat(block.owners())
                        .containsAll(block.rows().stream().map(EffectRow::owner).toList()));
    }

    @Test
    void every_effect_has_a_row() {
        Set<Effect> said = EffectTableFiles.load().stream()
                .flatMap(file -> file.rows().stream())
                .flatMap(row -> row.effects().stream())
                .collect(Collectors.toSet());

        assertThat(said).containsExactlyInAnyOrder(Effect.values());
    }

    @Test
    void every_table_beside_the_class_is_loaded_and_short() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(EffectTable.class.getResource("tables"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<Path> tables = files.toList();

            assertThat(tables)
                    .extracting(table -> table.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(EffectTableFiles.NAMES);
            assertThat(tables)
                    .allSatisfy(table -> assertThat(Files.readAllLines(table))
                            .hasSizeLessThanOrEqualTo(200)
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(130)));
        }
    }

    private static CodeName name(String owner, String member) {
        int open = member.indexOf('(');
        String name = open < 0 ? member : member.substring(0, open);
        String parameters = open < 0 ? "" : member.substring(open + 1, member.length() - 1);
        String descriptor = ParameterTypes.descriptor(parameters) + "V";
        return new CodeName(owner, name.equals("new") ? "<init>" : name, descriptor);
    }

    private static String words(Set<Effect> effects) {
        return effects.isEmpty()
                ? "pure"
                : effects.stream().sorted().map(Effect::word).collect(Collectors.joining(" "));
    }
}
