// SPDX-License-Identifier: Apache-2.0
// CURSOR_PARSE_CHECKED_VALUE
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import dev.ctas7.heartbeat.text.OneLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through one message and asks of each value that it is of the kind its key promises. */
final class Cursor {
    /** Takes one field of an object; the parser stands on its value. */
    @FunctionalInterface
    interface Field {
        void read(String key, Cursor cursor) throws IOException, WireException;
    }

    /** Takes one object of a list; the parser stands on its beginning. */
    @FunctionalInterface
    interface Entry {
        void read(String path) throws IOException, WireException;
    }

    private static final int LONGEST_KEY = 80;

    private final JsonParser json;

    Cursor(JsonParser json) {
        this.json = json;
    }

    /** Reads an object; moves onto it first when nothing has been read yet. */
    void object(String path, Field field) throws IOException, WireException {
        JsonToken first = json.currentToken() == null ? json.nextToken() : json.currentToken();
        if (first != JsonToken.START_OBJECT) {
            throw new WireException((path.isEmpty() ? "payload" : path.substring(0, path.length() - 1)) + " was "
                    + kind(first) + " but must be an object");
        }
        SeenKeys seen = new SeenKeys();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (!seen.isFirst(key)) {
                throw new WireException(path + shown(key) + " must not come twice");
            }
            json.nextToken();
            field.read(key, this);
        }
    }

    /** After the one value a message holds nothing more. */
    void end() throws IOException, WireException {
        if (json.nextToken() != null) {
            throw new WireException("payload must end after its object");
        }
    }

    JsonToken token() {
        return json.currentToken();
    }

    /** A text, or null for JSON's null. */
    @Nullable
    String text(String key) throws IOException, WireException {
        return text("", key);
    }

    /** As {@link #text(String)}; the path is only joined with its key where something is wrong. */
    @Nullable
    String text(String path, String key) throws IOException, WireException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> json.getText();
            default -> throw wrong(path + key, "a string");
        };
    }

    /** A whole number that a long can hold, or null for JSON's null. */
    @Nullable
    Long number(String key) throws IOException, WireException {
        return number("", key);
    }

    /** As {@link #number(String)}; the path is only joined with its key where something is wrong. */
    @Nullable
    Long number(String path, String key) throws IOException, WireException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> whole(path, key);
            default -> throw wrong(path + key, "a whole number");
        };
    }

    private long whole(String path, String key) throws IOException, WireException {
        try {
            return json.getLongValue();
        } catch (InputCoercionException e) {
            throw new WireException(
                    path + key + " was " + json.getText() + " but must be " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
    }

    /** A truth value, or null for JSON's null. */
    @Nullable
    Boolean truth(String key) throws WireException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> throw wrong(key, "true or false");
        };
    }

    /** A list of texts of at most so many entries; empty for JSON's null. */
    List<String> texts(String key, int most) throws IOException, WireException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(key, "a list of strings");
        }
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            if (texts.size() == most) {
                throw new WireException(key + " must hold at most " + most + " entries");
            }
            texts.add(json.getText());
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw wrong(key + "[" + texts.size() + "]", "a string");
        }
        return texts;
    }

    /** A list of objects, each handed over with the parser on its beginning; nothing for JSON's null. */
    void objects(String key, Entry entry) throws IOException, WireException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(key, "a list of objects");
        }
        int index = 0;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            entry.read(key + "[" + index++ + "].");
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw wrong(key + "[" + index + "]", "an object");
        }
    }

    /** Passes over a value of any kind and depth. */
    void skip() throws IOException {
        json.skipChildren();
    }

    static <T> T present(String key, @Nullable T value) throws WireException {
        return present("", key, value);
    }

    static <T> T present(String path, String key, @Nullable T value) throws WireException {
        if (value == null) {
            throw new WireException(path + key + " is missing");
        }
        return value;
    }

    /** A sender's key, short enough to leave room for the rule that it breaks. */
    static String shown(String key) {
        return OneLine.of(key, LONGEST_KEY);
    }

    /** Why the text is no JSON, without the text itself. */
    static String reason(IOException e) {
        return e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
    }

    private WireException wrong(String key, String wanted) {
        return new WireException(key + " was " + kind(json.currentToken()) + " but must be " + wanted);
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "null";
        };
    }
}
