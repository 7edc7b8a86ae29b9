// SPDX-License-Identifier: Apache-2.0
// SCHEMA_ENCODE_JSON_TREE
package dev.ctas7.smartcrate.gates.statics.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes a tree of maps, lists and plain values as JSON: two spaces, {@code \n}, in the tree's order. */
final class SchemaText {
    private SchemaText() {}

    static String of(Map<String, Object> tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            write(json, tree);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot refuse to be written to", e);
        }
        return text.append('\n').toString();
    }

    /** A plain value of the table, written in TOML: text, number, flag or empty list. */
    static Object value(String toml) {
        if (toml.equals("[]")) {
            return List.of();
        }
        if (toml.equals("true") || toml.equals("false")) {
            return toml.equals("true");
        }
        if (toml.startsWith("\"")) {
            return toml.substring(1, toml.length() - 1);
        }
        return toml.contains(".") ? (Object) Double.valueOf(toml) : (Object) Long.valueOf(toml);
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeNumber(((Number) value).longValue());
        }
    }
}
