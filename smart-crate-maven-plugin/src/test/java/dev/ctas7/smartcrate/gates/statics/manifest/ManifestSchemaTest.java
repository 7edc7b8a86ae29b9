// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManifestSchemaTest {
    private static final Path PUBLISHED = Path.of("../docs/smart-crate.schema.json");
    private static final String META = "http://json-schema.org/draft-04/schema";

    @Test
    void the_published_schema_is_the_generated_one() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PUBLISHED, ManifestSchema.complete());
        }

        assertThat(ManifestSchema.complete()).isEqualTo(Files.readString(PUBLISHED));
    }

    @Test
    void both_schemas_are_draft_4() {
        for (String schema : List.of(ManifestSchema.complete(), ManifestSchema.inheriting())) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                            .getSchema(SchemaLocation.of(META))
                            .validate(SchemaJudge.json(schema)))
                    .isEmpty();
        }
    }

    @Test
    void every_key_and_section_has_words_for_an_editor_and_every_setting_its_default() {
        List<String> silent = new ArrayList<>();
        JsonNode root = SchemaJudge.json(ManifestSchema.complete());
        Stream.of(RequiredSections.ALL, OptionalSections.SHOULD_HAVE, OptionalSections.CHECKED)
                .flatMap(List::stream)
                .forEach(section -> {
                    JsonNode table = root.at("/properties/" + section.path().replace(".", "/properties/"));
                    if (table.path("description").asText().isBlank()) {
                        silent.add(section.path());
                    }
                    section.keys().forEach(key -> {
                        JsonNode about = table.path("properties").path(key.name());
                        if (!about.path("description").asText().endsWith(".")
                                || about.has("default") == key.fallback().isEmpty()) {
                            silent.add(section.path() + "." + key.name());
                        }
                    });
                });

        assertThat(silent).isEmpty();
    }

    @Test
    void a_default_is_a_value_that_the_schema_accepts() {
        SchemaJudge judge = new SchemaJudge(ManifestSchema.inheriting());
        OptionalSections.CHECKED.forEach(section -> section.keys().stream()
                .filter(key -> !key.fallback().isEmpty())
                .forEach(key -> assertThat(judge.objections("[" + section.path() + "]\n" + key.line("demo")))
                        .as(key.name())
                        .isEmpty()));
    }

    @Test
    void a_module_that_inherits_need_not_hold_everything_but_what_it_holds_is_judged() {
        SchemaJudge judge = new SchemaJudge(ManifestSchema.inheriting());

        assertThat(judge.objections("[smart-crate]\nname = \"demo\"\n")).isEmpty();
        assertThat(judge.objections("[ports]\n")).isEmpty();
        assertThat(judge.objections("[integration]\nring_bus_enabled = true\n")).isEmpty();
        assertThat(judge.objections("[ports]\nhttp = 65536\n")).containsExactly("ports.http");
    }
}
