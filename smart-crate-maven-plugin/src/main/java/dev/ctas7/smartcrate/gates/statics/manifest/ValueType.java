// SPDX-License-Identifier: Apache-2.0
// VALUE_DEFINE_WANTED_TYPES
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.CratePath;
import dev.ctas7.smartcrate.manifest.TomlText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a value of a manifest may be. */
sealed interface ValueType {
    /** The words after "must be". */
    String wanted();

    /** Why the value is not of this type; empty when it is. */
    default Optional<Objection> objection(Object value) {
        return accepts(value) ? Optional.empty() : Optional.of(new Objection("", value, "must be " + wanted()));
    }

    /** Whether the value as a whole is of this type. */
    boolean accepts(Object value);

    /**
     * What is wrong with a value.
     *
     * @param at where in the value, {@code [2]} for a list's third; empty for the value itself
     * @param found the wrong part
     * @param rule words after "but"
     */
    record Objection(String at, Object found, String rule) {}

    /** Text that says something. */
    record Text() implements ValueType {
        @Override
        public String wanted() {
            return "text that is not blank";
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof String text && !text.isBlank();
        }
    }

    /** A boolean. */
    record Flag() implements ValueType {
        @Override
        public String wanted() {
            return "true or false";
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Boolean;
        }
    }

    /** An integer, both ends included. */
    record Whole(long min, long max) implements ValueType {
        @Override
        public String wanted() {
            return max == Long.MAX_VALUE ? "an integer of at least " + min : "an integer from " + min + " to " + max;
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Long number && number >= min && number <= max;
        }
    }

    /** A part of a whole, both ends included. */
    record Share() implements ValueType {
        @Override
        public String wanted() {
            return "a number from 0 to 1";
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1;
        }
    }

    /** One value and no other. */
    record Fixed(Object only) implements ValueType {
        @Override
        public String wanted() {
            return Described.of(only);
        }

        @Override
        public boolean accepts(Object value) {
            return only.equals(value);
        }
    }

    /** One of a closed set of texts. */
    record OneOf(List<String> words) implements ValueType {
        /** Copies the list. */
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public String wanted() {
            return "one of " + words.stream().map(TomlText::quoted).collect(Collectors.joining(", "));
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof String word && words.contains(word);
        }
    }

    /** The address of a service. */
    record WebUrl() implements ValueType {
        @Override
        public String wanted() {
            return "an http or https URL";
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof String text && WebAddress.isOne(text);
        }
    }

    /** A path that cannot leave the module; for the lock also none that another tool owns. */
    record InsidePath(boolean lock) implements ValueType {
        @Override
        public String wanted() {
            return "a path inside the module";
        }

        @Override
        public boolean accepts(Object value) {
            return objection(value).isEmpty();
        }

        @Override
        public Optional<Objection> objection(Object value) {
            if (!(value instanceof String path)) {
                return Optional.of(new Objection("", value, "must be " + wanted()));
            }
            return (lock ? CratePath.lockObjection(path) : CratePath.objection(path))
                    .map(rule -> new Objection("", value, rule));
        }
    }

    /** A list whose elements are all of one type; may be empty. */
    record ListOf(ValueType element, String plural) implements ValueType {
        @Override
        public String wanted() {
            return "a list of " + plural;
        }

        @Override
        public boolean accepts(Object value) {
            return objection(value).isEmpty();
        }

        @Override
        public Optional<Objection> objection(Object value) {
            if (!(value instanceof List<?> list)) {
                return Optional.of(new Objection("", value, "must be " + wanted()));
            }
            for (int i = 0; i < list.size(); i++) {
                Optional<Objection> wrong = element.objection(list.get(i));
                if (wrong.isPresent()) {
                    Objection inner = wrong.get();
                    return Optional.of(new Objection("[" + i + "]" + inner.at(), inner.found(), inner.rule()));
                }
            }
            return Optional.empty();
        }
    }
}
