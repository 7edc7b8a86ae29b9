// SPDX-License-Identifier: Apache-2.0
// SCHEMA_RENDER_MANIFEST_CONTRACT
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.KeyPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The contract of a manifest as a JSON Schema, for editors: made from the very table that the rules compare with.
 *
 * <p>Draft 4, the one that the TOML language server taplo reads. It says less than the rules, never more: what it
 * cannot say is listed in {@code docs/manifest.md}.
 */
public final class ManifestSchema {
    private static final String DRAFT = "http://json-schema.org/draft-04/schema#";
    private static final String RING = OptionalSections.RING_BUS.path();

    private final boolean inherits;

    private ManifestSchema(boolean inherits) {
        this.inherits = inherits;
    }

    /** The schema of a manifest that stands alone. */
    public static String complete() {
        return SchemaText.of(new ManifestSchema(false).document());
    }

    /** The schema of a manifest that inherits: nothing has to be there, because the root's may hold it. */
    public static String inheriting() {
        return SchemaText.of(new ManifestSchema(true).document());
    }

    private Map<String, Object> document() {
        Table root = new Table();
        Stream.of(RequiredSections.ALL, OptionalSections.SHOULD_HAVE, OptionalSections.CHECKED)
                .flatMap(List::stream)
                .forEach(section -> root.place(section));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", "smart-crate.toml");
        schema.put(
                "description", "What a smart crate declares about itself. Other sections are the application's own.");
        schema.putAll(root.schema(inherits));
        if (!inherits) {
            schema.put("anyOf", ringWhereItIsOn());
        }
        return schema;
    }

    /** {@code ring_bus_enabled = true} needs the section; draft 4 has no "if". */
    private static List<Object> ringWhereItIsOn() {
        Map<String, Object> on = Map.of("properties", Map.of("ring_bus_enabled", Map.of("enum", List.of(true))));
        Map<String, Object> flag = new LinkedHashMap<>();
        flag.put("required", List.of("ring_bus_enabled"));
        flag.putAll(on);
        Map<String, Object> enabled = new LinkedHashMap<>();
        enabled.put("required", List.of("integration"));
        enabled.put("properties", Map.of("integration", flag));
        return List.of(Map.of("required", List.of(RING)), Map.of("not", enabled));
    }

    /** A table of the manifest with what is in it; sections lie in it by the names of their paths. */
    private static final class Table {
        private final Map<String, Table> inner = new LinkedHashMap<>();
        private final Map<String, Object> keys = new LinkedHashMap<>();
        private final Map<String, Object> facets = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();
        private boolean table;
        private boolean must;

        void place(Section section) {
            Table at = this;
            for (String prefix : KeyPath.prefixes(section.path())) {
                String name = prefix.substring(prefix.lastIndexOf('.') + 1);
                at = at.inner.computeIfAbsent(name, any -> new Table());
                // What should be there may be anything; what is checked must be a table, and so must those around it.
                at.table |= section.presence() != Section.Presence.SHOULD_HAVE;
                at.must |= section.presence() == Section.Presence.REQUIRED;
            }
            at.fill(section);
        }

        private void fill(Section section) {
            facets.put("description", section.why());
            for (Key key : section.keys()) {
                keys.put(key.name(), SchemaType.of(key));
                if (key.required()) {
                    required.add(key.name());
                }
            }
            facets.putAll(SchemaType.others(section));
        }

        Map<String, Object> schema(boolean inherits) {
            Map<String, Object> schema = new LinkedHashMap<>(facets);
            if (inherits) {
                schema.remove("minProperties");
            }
            if (table || inner.values().stream().anyMatch(one -> one.table)) {
                schema.put("type", "object");
            }
            List<String> names = new ArrayList<>(required);
            Map<String, Object> properties = new LinkedHashMap<>(keys);
            inner.forEach((name, one) -> {
                properties.put(name, one.schema(inherits));
                if (one.must) {
                    names.add(name);
                }
            });
            if (!names.isEmpty() && !inherits) {
                schema.put("required", names);
            }
            if (!properties.isEmpty()) {
                schema.put("properties", properties);
            }
            return schema;
        }
    }
}
