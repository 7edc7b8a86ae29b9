// SPDX-License-Identifier: Apache-2.0
// PACK_PARSE_TYPED_FIELDS
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of a pack or of a gate report. What is missing or null is null; what is there and of another kind is
 * refused by its path and place.
 *
 * @param path where the object stands, with its dot; empty at the top. Only our own names and numbers are in it
 */
record PackFields(JsonValue.Fields fields, String path) {
    /** What entries of a list are made by. */
    @FunctionalInterface
    interface Entry<T> {
        T read(PackFields fields) throws PackRefused;
    }

    /** The most entries that are read of one list. */
    static final int MOST_ENTRIES = 10_000;

    @Nullable
    String text(String key) throws PackRefused {
        JsonValue value = fields.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw wrong(key, value, "a string");
    }

    /** A text that may be missing, then it is empty. */
    String textOrEmpty(String key) throws PackRefused {
        String text = text(key);
        return text == null ? "" : text;
    }

    boolean truth(String key, boolean whenMissing) throws PackRefused {
        JsonValue value = fields.get(key);
        if (value == null) {
            return whenMissing;
        }
        if (value instanceof JsonValue.Truth truth) {
            return truth.value();
        }
        throw wrong(key, value, "true or false");
    }

    /** A number of any form, or null. */
    @Nullable
    Double number(String key) throws PackRefused {
        JsonValue value = fields.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Whole whole) {
            return (double) whole.value();
        }
        if (value instanceof JsonValue.Decimal decimal) {
            return Double.valueOf(decimal.value());
        }
        throw wrong(key, value, "a number");
    }

    @Nullable
    Instant time(String key) throws PackRefused {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw wrong(key, fields.values().get(key), "a time in ISO 8601 with its offset, as 2026-01-29T08:00:00Z");
        }
    }

    /** The value of a word in lower case, or what stands for unknown words and for none. */
    <T> T word(String key, Function<String, @Nullable T> known, T otherwise) throws PackRefused {
        String word = text(key);
        T value = word == null ? null : known.apply(word.strip().toLowerCase(Locale.ROOT));
        return value == null ? otherwise : value;
    }

    @Nullable
    PackFields object(String key) throws PackRefused {
        JsonValue value = fields.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Fields inner) {
            return new PackFields(inner, path + key + ".");
        }
        throw wrong(key, value, "an object");
    }

    /** The objects of a list, or null when there is none. */
    <T> @Nullable List<T> list(String key, Entry<T> entry) throws PackRefused {
        List<JsonValue> items = items(key);
        if (items == null) {
            return null;
        }
        List<T> entries = new ArrayList<>();
        for (JsonValue item : items) {
            String place = key + "[" + entries.size() + "]";
            if (!(item instanceof JsonValue.Fields inner)) {
                throw wrong(place, item, "an object");
            }
            entries.add(entry.read(new PackFields(inner, path + place + ".")));
        }
        return entries;
    }

    /** How many entries a list has; 0 when there is none. */
    int size(String key) throws PackRefused {
        List<JsonValue> items = items(key);
        return items == null ? 0 : items.size();
    }

    private @Nullable List<JsonValue> items(String key) throws PackRefused {
        JsonValue value = fields.get(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonValue.Items items)) {
            throw wrong(key, value, "a list");
        }
        if (items.values().size() > MOST_ENTRIES) {
            throw wrong(key, value, "a list of at most " + MOST_ENTRIES + " entries");
        }
        return items.values();
    }

    private PackRefused wrong(String key, @Nullable JsonValue value, String wanted) {
        String at = value == null ? "" : " at " + value.place() + ", which is " + value.kind();
        return new PackRefused("Detected " + path + key + at + "; consider making it " + wanted + ".");
    }
}
