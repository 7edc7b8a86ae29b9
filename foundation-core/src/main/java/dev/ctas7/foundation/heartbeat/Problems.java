// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_VALIDATE_RECORD_COMPONENTS
package dev.ctas7.foundation.heartbeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a record's components, so that all of it is told at once.
 *
 * <p>Nothing is allocated for a message before a check fails: the orchestrator makes these records from every heartbeat
 * that arrives.
 */
final class Problems {
    private static final int SHOWN = 60;

    private @Nullable List<String> found;

    /** Requires one line of 1 to {@code longest} characters, without control, format or lone surrogate characters. */
    Problems text(String key, String value, int longest) {
        if (value.isBlank()) {
            add(key, value, "must not be blank");
            return this;
        }
        return line(key, value, longest);
    }

    /** As {@link #text}, but may be null. */
    Problems optionalText(String key, @Nullable String value, int longest) {
        return value == null ? this : text(key, value, longest);
    }

    /** As {@link #text}, but may be empty or blank. */
    Problems line(String key, String value, int longest) {
        if (value.length() > longest) {
            add(key, value, "must have at most " + longest + " characters, not " + value.length());
        } else if (!isOneLine(value)) {
            add(key, value, "must have no control, format or lone surrogate character");
        }
        return this;
    }

    /** Requires {@code least <= value <= most}. */
    Problems between(String key, long value, long least, long most) {
        if (value < least || value > most) {
            add(key, value, "must be " + least + " to " + most);
        }
        return this;
    }

    /** Requires a number that is not negative. */
    Problems notNegative(String key, long value) {
        if (value < 0) {
            add(key, value, "must not be negative");
        }
        return this;
    }

    /** Requires {@code holds}. */
    Problems require(boolean holds, String key, Object value, String rule) {
        if (!holds) {
            add(key, value, rule);
        }
        return this;
    }

    /** Throws one {@link IllegalArgumentException} with every problem, if there is any. */
    void throwIfAny(String record) {
        if (found != null) {
            throw new IllegalArgumentException(
                    found.size() + " problem(s) in " + record + ":\n  " + String.join("\n  ", found));
        }
    }

    /** The text with everything escaped that could move a terminal's cursor or end a line, and cut when long. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            boolean printable = isPrintable(c);
            shown.append(printable ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c));
        });
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private void add(String key, Object value, String rule) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(key + " was '" + shown(String.valueOf(value)) + "' but " + rule);
    }

    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 127) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (!isPrintable(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return true;
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // Right-to-left overrides and their like make a log line read otherwise than it is.
            case Character.FORMAT -> false;
            default -> true;
        };
    }
}
