// SPDX-License-Identifier: Apache-2.0
// JSON_ENCODE_ONE_MESSAGE
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Turns one object into bytes: UTF-8, one line, keys in the order they are written. */
final class JsonBytes {
    /** Writes the fields of the one object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private final JsonFactory factory = JsonFactory.builder()
            // Else a rocket takes twelve bytes instead of four.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    byte[] object(int expectedBytes, Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(expectedBytes);
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static void optional(JsonGenerator json, String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    /** What readers of messages from anybody believe: nothing deep, nothing long. */
    static JsonFactory boundedFactory(int longestText) {
        return JsonFactory.builder()
                // Names are anybody's: they must not fill the table of interned strings.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // JSON between programs is UTF-8 (RFC 8259 section 8.1); a reader that guesses can be made to guess
                // wrong.
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxNumberLength(32)
                        .maxStringLength(longestText)
                        .maxNameLength(1024)
                        .build())
                .build();
    }
}
