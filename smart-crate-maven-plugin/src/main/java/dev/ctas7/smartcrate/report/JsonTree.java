// SPDX-License-Identifier: Apache-2.0
// JSON_PARSE_BOUNDED_TREE
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON that nobody has vouched for into maps, lists, texts, numbers and flags. */
final class JsonTree {
    /** Deeper than any report of ours; each level costs a frame of the stack. */
    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonTree() {}

    /** The value in the text; throws {@link JsonProblem} with line and column when it is no JSON. */
    static JsonValue parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonProblem("is empty");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new JsonProblem("has text after its end" + at(parser.currentTokenLocation()));
            }
            return new JsonValue("", value);
        } catch (JsonProcessingException e) {
            String said = ConsoleText.safe(String.valueOf(e.getOriginalMessage()));
            throw new JsonProblem("is no JSON" + at(e.getLocation()) + ": " + said);
        } catch (IOException e) {
            throw new JsonProblem("is no JSON: " + ConsoleText.safe(String.valueOf(e.getMessage())));
        }
    }

    private static String at(@Nullable JsonLocation where) {
        return where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getText();
            // A number larger than a long is refused with its place.
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> members(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (members.containsKey(key)) {
                throw new JsonProblem(
                        "has the key '" + ConsoleText.safe(key) + "' twice" + at(parser.currentTokenLocation()));
            }
            parser.nextToken();
            members.put(key, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonParser parser) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
