// SPDX-License-Identifier: Apache-2.0
// SCHEMA_MAP_VALUE_TYPES
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Fixed;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Flag;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.InsidePath;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.ListOf;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.OneOf;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Share;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.WebUrl;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in JSON Schema what a value may be. Patterns use nothing that some editor's engine lacks: no look-around. */
final class SchemaType {
    /** A part of a path: not empty, not {@code .} or {@code ..}, without what leads elsewhere on some system. */
    private static final String ANY = "[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]";

    private static final String PART = "([^./\\\\:\\u0000-\\u001f\\u007f-\\u009f]" + ANY
            + "*|\\.[^./\\\\:\\u0000-\\u001f" + "\\u007f-\\u009f]" + ANY + "*|\\.\\." + ANY + "+)";

    private static final String INSIDE = "^" + PART + "(/" + PART + ")*$";
    private static final String NOT_BLANK = "\\S";

    /** Files of other tools, in any case of letters. */
    private static final String TAKEN = "^([Pp][Oo][Mm]\\.[Xx][Mm][Ll]|[Ss][Mm][Aa][Rr][Tt]-[Cc][Rr][Aa][Tt][Ee]"
            + "\\.[Tt][Oo][Mm][Ll]|\\.[Gg][Ii][Tt]/.*)$";

    private static final String PORT =
            "(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}" + "|[1-9][0-9]{0,3})";

    private static final String WEB = "^[Hh][Tt][Tt][Pp][Ss]?://([^@/?#\\s]*@)?(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+)"
            + "(:" + PORT + ")?([/?#][^\\s\"<>\\\\^`{|}]*)?$";

    private SchemaType() {}

    /** The schema of a key's value, with its hover text and what holds without it. */
    static Map<String, Object> of(Key key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", key.about());
        schema.putAll(of(key.type()));
        if (!key.fallback().isEmpty()) {
            schema.put("default", SchemaText.value(key.fallback()));
        }
        return schema;
    }

    /** What a section says of keys that it does not name. */
    static Map<String, Object> others(Section section) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (section.others() == null) {
            if (section.elsewhere() != null) {
                schema.put("additionalProperties", of(section.elsewhere()));
            }
            return schema;
        }
        Map<String, Object> type = of(section.others());
        if (section.path().equals("pattern.verbs")) {
            schema.put("patternProperties", Map.of("^[A-Za-z][A-Za-z0-9]*$", type));
            schema.put("additionalProperties", false);
        } else if (section.subTables()) {
            schema.put("additionalProperties", Map.of("type", List.of("boolean", "object")));
        } else {
            schema.put("additionalProperties", type);
        }
        if (section.path().equals(RequiredSections.PORTS.path())) {
            schema.put("minProperties", 1);
        }
        return schema;
    }

    private static Map<String, Object> of(ValueType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof Fixed fixed) {
            schema.put("enum", List.of(fixed.only()));
        } else if (type instanceof OneOf one) {
            schema.put("enum", one.words());
        } else if (type instanceof ListOf list) {
            schema.put("type", "array");
            schema.put("items", of(list.element()));
        } else if (type instanceof Whole whole) {
            schema.put("type", "integer");
            schema.put("minimum", whole.min());
            if (whole.max() != Long.MAX_VALUE) {
                schema.put("maximum", whole.max());
            }
        } else if (type instanceof Share) {
            schema.put("type", "number");
            schema.put("minimum", 0);
            schema.put("maximum", 1);
        } else if (type instanceof Flag) {
            schema.put("type", "boolean");
        } else {
            schema.putAll(text(type));
        }
        return schema;
    }

    private static Map<String, Object> text(ValueType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (type instanceof WebUrl) {
            schema.put("pattern", WEB);
        } else if (type instanceof InsidePath path) {
            schema.put("pattern", INSIDE);
            schema.put("allOf", List.of(Map.of("pattern", NOT_BLANK)));
            if (path.lock()) {
                schema.put("not", Map.of("pattern", TAKEN));
            }
        } else {
            schema.put("pattern", NOT_BLANK);
        }
        return schema;
    }
}
