// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules and schema refuse the same manifests; what only the rules can see is listed in {@code docs/manifest.md}. */
class SchemaMutationTest {
    private static final SchemaJudge SCHEMA = new SchemaJudge(ManifestSchema.complete());

    /** Values of every type, at both sides of every limit, in TOML. */
    private static final List<String> VALUES = Stream.of(
                    "true false 0 1 -1 64 65 100 101 200 201 10000 10001 65535 65536 0.0 1.0 0.5 1.5 -0.1 2020-01-01",
                    "[] [1] [\"a\"] [\"a\",\"\"] [\"network\"] [\"unknown\"] [[]] [\"../a\"] {} {x=1}",
                    "\"\" \"\\t\" \"x\" \"murmur3-128\" \"sha1\" \"required\" \"off\" \"http://a\" \"HTTPS://[::1]:1/\"",
                    "\"http://a:0\" \"http://a:65536\" \"http://\" \"ftp://a\" \"http://u@h_1:80/p?q#f\" \"http://a/\\\\\"",
                    "\"pom.xml\" \"a/pom.xml\" \".GIT/a\" \".gitx/a\" \"/a\" \"a/\" \"a//b\" \"..\" \"...\" \"a/./b\" \"a:b\"",
                    "\"a\\\\b\" \"\\u007f\" \"ctas7-foundation-core:gold-disk\"")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList();

    private static final List<Section> SECTIONS = Stream.of(
                    RequiredSections.ALL, OptionalSections.CHECKED, OptionalSections.SHOULD_HAVE)
            .flatMap(List::stream)
            .filter(section -> !section.path().equals("rules"))
            .toList();

    @Property(tries = 400)
    void rules_and_schema_refuse_the_same_and_for_the_same_keys(@ForAll("manifests") String text) {
        Set<String> rules = SchemaJudge.objections(GoodManifest.check(text));
        Set<String> schema = SCHEMA.objections(text);

        assertThat(SchemaJudge.sameKeys(rules, schema))
                .as("rules %s, schema %s", rules, schema)
                .isTrue();
    }

    @Example
    void what_only_the_rules_see_is_accepted_by_the_schema() {
        for (String unseen : List.of(
                GoodManifest.with("websocket = 18600", "websocket = 18600\nother = 18600"),
                GoodManifest.TEXT + "[limits]\nfile_line = 100\n",
                GoodManifest.with("gold_disk_compatible = true", "gold_disk_compatible = true\nring_bus_enabled = true")
                        + "[ring_bus.layer2]\n",
                GoodManifest.with("http://localhost:18104", "http://localhost:18104/%zz"))) {
            assertThat(SchemaJudge.objections(GoodManifest.check(unseen)))
                    .as(unseen)
                    .isNotEmpty();
            assertThat(SCHEMA.objections(unseen)).as(unseen).isEmpty();
        }
        assertThat(GoodManifest.check(GoodManifest.with("\"demo\"", "\"other\"")))
                .isNotEmpty();
        assertThat(SCHEMA.objections(GoodManifest.with("\"demo\"", "\"other\"")))
                .isEmpty();
    }

    @Example
    void the_words_of_severities_are_the_schemas_and_the_pipelines() {
        String text = GoodManifest.TEXT + "[rules]\nSC120 = \"never\"\nSC121 = \"off\"\n";

        assertThat(SCHEMA.objections(text)).containsExactly("rules.SC120");
        assertThat(GoodManifest.check(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> manifests() {
        Arbitrary<String[]> edit = Combinators.combine(
                        Arbitraries.of(SECTIONS),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(VALUES),
                        Arbitraries.integers().between(0, 9))
                .as((section, key, value, kind) ->
                        new String[] {section.path(), name(section, key), kind == 0 ? "" : value, kind == 1 ? "x" : ""
                        });
        return edit.list().ofMinSize(1).ofMaxSize(5).map(SchemaMutationTest::edited);
    }

    /** A key of the section, or one that nobody knows. */
    private static String name(Section section, int key) {
        int known = section.keys().size();
        return key % (known + 1) == known
                ? "unheard_of_" + key % 3
                : section.keys().get(key % (known + 1)).name();
    }

    private static String edited(List<String[]> edits) {
        Map<String, Map<String, String>> tables = good();
        for (String[] edit : edits) {
            if (!edit[3].isEmpty()) {
                tables.remove(edit[0]);
            } else if (edit[2].isEmpty()) {
                tables.getOrDefault(edit[0], new TreeMap<>()).remove(edit[1]);
            } else {
                tables.computeIfAbsent(edit[0], any -> new LinkedHashMap<>()).put(edit[1], edit[2]);
            }
        }
        // Two ports alike are the rules' alone.
        Set<String> ports = new TreeSet<>();
        tables.getOrDefault("ports", Map.of()).values().removeIf(value -> !ports.add(value));
        // So is a table that is there only because another lies in it.
        if (tables.containsKey("ring_bus.layer2")) {
            tables.computeIfAbsent("ring_bus", any -> new LinkedHashMap<>());
        }
        StringBuilder text = new StringBuilder();
        tables.forEach((section, keys) -> {
            text.append('[').append(section).append("]\n");
            keys.forEach(
                    (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        });
        return text.toString();
    }

    private static Map<String, Map<String, String>> good() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, String> open = new LinkedHashMap<>();
        for (String line : GoodManifest.TEXT.lines().toList()) {
            if (line.startsWith("[")) {
                open = new LinkedHashMap<>();
                tables.put(line.substring(1, line.indexOf(']')), open);
            } else {
                open.put(line.split(" = ", 2)[0], line.split(" = ", 2)[1]);
            }
        }
        return tables;
    }
}
