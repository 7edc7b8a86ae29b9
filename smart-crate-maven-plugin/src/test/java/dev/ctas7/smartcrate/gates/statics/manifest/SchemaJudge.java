// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.ctas7.smartcrate.manifest.TomlText;
import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** The other judge of manifests: a JSON Schema validator that nobody here wrote. */
final class SchemaJudge {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchema schema;

    SchemaJudge(String schema) {
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
    }

    /** The key paths that the schema objects to in a manifest's text, which must be TOML. */
    Set<String> objections(String toml) {
        TomlParseResult parsed = Toml.parse(toml);
        if (parsed.hasErrors()) {
            throw new IllegalArgumentException(parsed.errors().toString());
        }
        return schema.validate(json(parsed.toJson())).stream()
                .map(SchemaJudge::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rules object to that a schema can say: neither notes nor what compares with the pom. */
    static Set<String> objections(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.rule().equals(ManifestRules.SHOULD_HAVE))
                .filter(finding -> !finding.rule().equals(ManifestRules.IDENTITY_DIFFERS))
                .map(Finding::element)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the two speak of the same places: a missing table hides what would be missing in it. */
    static boolean sameKeys(Set<String> some, Set<String> others) {
        return covered(some, others) && covered(others, some);
    }

    private static boolean covered(Set<String> some, Set<String> others) {
        return some.stream()
                .allMatch(one -> others.stream()
                        .anyMatch(other ->
                                other.equals(one) || other.startsWith(one + ".") || one.startsWith(other + ".")));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code ports.http} for what the validator calls {@code $.ports.http}, a missing or unwelcome key included. */
    private static String path(ValidationMessage message) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < message.getInstanceLocation().getNameCount(); i++) {
            String name = message.getInstanceLocation().getElement(i).toString();
            boolean index = name.chars().allMatch(Character::isDigit);
            append(path, index ? "" : name);
        }
        String property = message.getProperty();
        if (property != null && Set.of("required", "additionalProperties").contains(message.getType())) {
            append(path, property);
        }
        // The one condition at the top says that a ring needs its section.
        return path.isEmpty() ? OptionalSections.RING_BUS.path() : path.toString();
    }

    private static void append(StringBuilder path, String name) {
        path.append(path.isEmpty() || name.isEmpty() ? "" : ".").append(name.isEmpty() ? "" : TomlText.key(name));
    }
}
