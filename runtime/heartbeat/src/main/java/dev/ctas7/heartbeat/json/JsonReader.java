// SPDX-License-Identifier: Apache-2.0
// JSON_PARSE_BOUNDED_TEXT
package dev.ctas7.heartbeat.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import dev.ctas7.heartbeat.text.OneLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON object in UTF-8, strictly: a name that comes twice is refused, since two readers would believe two
 * things. Nesting is bounded, the size is the caller's to bound. Safe for use by several threads.
 */
public final class JsonReader {
    /** The deepest nesting; the object itself is the first level. */
    public static final int DEEPEST = 32;

    private static final int LONGEST_NAME = 1024;
    private static final int LONGEST_NUMBER = 40;

    private final JsonFactory factory;

    /** A reader of texts of at most so many bytes. */
    public JsonReader(int mostBytes) {
        factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(mostBytes)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }

    /**
     * Reads the object that a text consists of.
     *
     * @param offset where the text begins in {@code bytes}
     * @param length its bytes
     * @throws JsonRefused if it is no object, or not only one
     */
    public JsonValue.Fields read(byte[] bytes, int offset, int length) throws JsonRefused {
        JsonPlace start = new JsonPlace(1, 1);
        try (JsonParser json = factory.createParser(bytes, offset, length)) {
            if (json.nextToken() == null) {
                throw new JsonRefused("there is no JSON here", start);
            }
            JsonValue value = value(json, place(json.currentTokenLocation()));
            if (!(value instanceof JsonValue.Fields fields)) {
                throw new JsonRefused("this is " + value.kind() + " but must be an object", value.place());
            }
            if (json.nextToken() != null) {
                throw new JsonRefused("there is more after the object", place(json.currentTokenLocation()));
            }
            return fields;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            throw new JsonRefused(e.getOriginalMessage(), location == null ? start : place(location));
        } catch (IOException e) {
            throw new JsonRefused(String.valueOf(e.getMessage()), start);
        }
    }

    private static JsonValue value(JsonParser json, JsonPlace place) throws IOException, JsonRefused {
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(json, place);
            case START_ARRAY -> items(json, place);
            case VALUE_STRING -> new JsonValue.Text(json.getText(), place);
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Truth(json.currentToken() == JsonToken.VALUE_TRUE, place);
            case VALUE_NUMBER_INT -> whole(json, place);
            case VALUE_NUMBER_FLOAT -> new JsonValue.Decimal(json.getText(), place);
            default -> new JsonValue.Nothing(place);
        };
    }

    private static JsonValue whole(JsonParser json, JsonPlace place) throws IOException {
        try {
            return new JsonValue.Whole(json.getLongValue(), place);
        } catch (InputCoercionException e) {
            return new JsonValue.Decimal(json.getText(), place);
        }
    }

    private static JsonValue fields(JsonParser json, JsonPlace place) throws IOException, JsonRefused {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonPlace at = place(json.currentTokenLocation());
            json.nextToken();
            if (values.putIfAbsent(name, value(json, at)) != null) {
                throw new JsonRefused("'" + OneLine.of(name, 60) + "' must not come twice", at);
            }
        }
        return new JsonValue.Fields(values, place);
    }

    private static JsonValue items(JsonParser json, JsonPlace place) throws IOException, JsonRefused {
        List<JsonValue> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json, place(json.currentTokenLocation())));
        }
        return new JsonValue.Items(values, place);
    }

    private static JsonPlace place(JsonLocation location) {
        return new JsonPlace(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
