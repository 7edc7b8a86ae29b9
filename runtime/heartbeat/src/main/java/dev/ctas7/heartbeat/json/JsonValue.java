// SPDX-License-Identifier: Apache-2.0
// JSON_HOLD_PLACED_VALUE
package dev.ctas7.heartbeat.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a JSON text, and where it stood. */
public sealed interface JsonValue {
    /** Where it began; a field's value counts from the field's name. */
    JsonPlace place();

    /** What it is, with its article, as messages say it: {@code a string}. */
    String kind();

    /** A string. */
    record Text(String value, JsonPlace place) implements JsonValue {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A whole number that a long holds, written without fraction and exponent. */
    record Whole(long value, JsonPlace place) implements JsonValue {
        @Override
        public String kind() {
            return "a whole number";
        }
    }

    /** Any other number, as it was written. */
    record Decimal(String value, JsonPlace place) implements JsonValue {
        @Override
        public String kind() {
            return "a number with a fraction, an exponent or too many digits";
        }
    }

    /** True or false. */
    record Truth(boolean value, JsonPlace place) implements JsonValue {
        @Override
        public String kind() {
            return "a boolean";
        }
    }

    /** Null. */
    record Nothing(JsonPlace place) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** A list. */
    record Items(List<JsonValue> values, JsonPlace place) implements JsonValue {
        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** An object; its fields in their order, no name twice. */
    record Fields(Map<String, JsonValue> values, JsonPlace place) implements JsonValue {
        /** Copies the map. */
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String kind() {
            return "an object";
        }

        /** The value of a field, or null when there is none or it is JSON's null. */
        public @Nullable JsonValue get(String name) {
            JsonValue value = values.get(name);
            return value instanceof Nothing ? null : value;
        }
    }
}
