// SPDX-License-Identifier: Apache-2.0
// RING_PARSE_TYPED_VALUES
package dev.ctas7.heartbeat.trust;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of a file of keys, whose values are asked for by type; what is wrong goes to the problems. */
final class RingTable {
    private final String path;
    private final TomlTable table;
    private final @Nullable TomlPosition where;
    private final RingProblems problems;

    /**
     * A table.
     *
     * @param path of the table, with its dot at the end; empty for the file's own
     * @param where it begins: what it lacks is told there
     */
    RingTable(String path, TomlTable table, @Nullable TomlPosition where, RingProblems problems) {
        this.path = path;
        this.table = table;
        this.where = where;
        this.problems = problems;
    }

    /** Anything that is not known is wrong: a not_after with a typo would let a key live for ever. */
    void allow(Set<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                wrong(key, "is not known; known here are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    Set<String> keys() {
        return table.keySet();
    }

    void wrong(String key, String what) {
        TomlPosition own = table.inputPositionOf(List.of(key));
        problems.add(own == null ? where : own, path + key + " " + what);
    }

    @Nullable
    RingTable table(String key) {
        Object value = value(key);
        if (value instanceof TomlTable inner) {
            return new RingTable(path + key + ".", inner, table.inputPositionOf(List.of(key)), problems);
        }
        mistyped(key, value, "a table");
        return null;
    }

    @Nullable
    String text(String key) {
        Object value = value(key);
        if (value instanceof String text) {
            return text;
        }
        mistyped(key, value, "a string");
        return null;
    }

    boolean flag(String key) {
        Object value = value(key);
        if (value instanceof Boolean flag) {
            return flag;
        }
        mistyped(key, value, "true or false");
        return false;
    }

    @Nullable
    Instant instant(String key) {
        Object value = value(key);
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        Instant parsed = value instanceof String text ? parsed(text) : null;
        if (parsed == null) {
            mistyped(key, value, "a time with its offset, as 2027-01-31T00:00:00Z");
        }
        return parsed;
    }

    private static @Nullable Instant parsed(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Set<String> texts(String key) {
        Object value = value(key);
        Set<String> texts = new HashSet<>();
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof String text)) {
                    mistyped(key, value, "a list of strings");
                    return Set.of();
                }
                texts.add(text);
            }
            return texts;
        }
        mistyped(key, value, "a list of strings");
        return texts;
    }

    boolean has(String key) {
        return value(key) != null;
    }

    private @Nullable Object value(String key) {
        return table.get(List.of(key));
    }

    /** Nothing there is no fault here; something of another type is. The value is not repeated: it may be a key. */
    private void mistyped(String key, @Nullable Object value, String wanted) {
        if (value != null) {
            wrong(key, "must be " + wanted);
        }
    }
}
