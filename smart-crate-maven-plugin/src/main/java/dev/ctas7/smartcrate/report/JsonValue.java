// SPDX-License-Identifier: Apache-2.0
// JSON_CHECK_EXPECTED_TYPE
package dev.ctas7.smartcrate.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text with the way to it, for messages like {@code gates[1].status is 'ok'}.
 *
 * <p>Every method throws {@link JsonProblem} when the value is not what it asks for.
 *
 * @param path keys and indexes from the root; empty for the root
 * @param value a map, a list, a text, a number or a flag of the JDK; null for null
 */
record JsonValue(String path, @Nullable Object value) {
    private static final int SHOWN = 60;

    /** The value of a key that must be there. */
    JsonValue at(String key) {
        return find(key).orElseThrow(() -> new JsonProblem("has no '" + way(key) + "'"));
    }

    /** The value of a key, if it is there and not null. */
    Optional<JsonValue> find(String key) {
        if (!(value instanceof Map<?, ?> members)) {
            throw unfit("an object");
        }
        Object found = members.get(key);
        return found == null ? Optional.empty() : Optional.of(new JsonValue(way(key), found));
    }

    /** The elements of a list. */
    List<JsonValue> elements() {
        if (!(value instanceof List<?> list)) {
            throw unfit("a list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new JsonValue(path + "[" + i + "]", list.get(i)))
                .toList();
    }

    /** The elements of a key's list; none when the key is not there, as in reports of earlier releases. */
    List<JsonValue> list(String key) {
        return find(key).map(JsonValue::elements).orElse(List.of());
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw unfit("a text");
    }

    String text(String key) {
        return at(key).text();
    }

    /** A whole number in a range, both ends included. */
    int number(String key, int least, int most) {
        JsonValue found = at(key);
        if (found.value instanceof Long number && number >= least && number <= most) {
            return number.intValue();
        }
        throw found.unfit("a whole number from " + least + (most == Integer.MAX_VALUE ? "" : " to " + most));
    }

    /** A whole number that is not negative. */
    int count(String key) {
        return number(key, 0, Integer.MAX_VALUE);
    }

    /** A number in a range, both ends included. */
    double decimal(String key, double least, double most) {
        JsonValue found = at(key);
        if (found.value instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        throw found.unfit("a number from " + least + " to " + most);
    }

    boolean flag(String key) {
        JsonValue found = at(key);
        if (found.value instanceof Boolean flag) {
            return flag;
        }
        throw found.unfit("true or false");
    }

    /** The constant that has this word in reports. */
    <E> E word(E[] constants, Function<E, String> word) {
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        unfit("one of " + Arrays.stream(constants).map(word).collect(Collectors.joining(", "))));
    }

    private String way(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private JsonProblem unfit(String wanted) {
        String shown = value instanceof Map ? "an object" : value instanceof List ? "a list" : "'" + value + "'";
        String cut = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…'" : shown;
        String what = path.isEmpty() ? "is " : "has " + path + " = ";
        return new JsonProblem(what + ConsoleText.safe(cut) + " but wants " + wanted);
    }
}
