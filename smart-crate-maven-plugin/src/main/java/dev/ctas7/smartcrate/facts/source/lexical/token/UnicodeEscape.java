// SPDX-License-Identifier: Apache-2.0
// ESCAPE_PARSE_UNICODE_CHARACTER
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.nio.charset.StandardCharsets;

/** One Unicode escape: a backslash, one or more {@code u}, four hexadecimal digits (JLS 3.3). */
final class UnicodeEscape {
    /**
     * Stands in translated text for a line end that was written as an escape: it ends a comment, but it is no line of
     * the file. No character has this code.
     */
    static final int LINE_END = 0x10FFFE;

    private static final int DIGITS = 4;
    private static final String UNWRITABLE = "\uFFFD";

    private UnicodeEscape() {}

    /** Whether the backslash at an offset may begin one: a {@code u} follows. */
    static boolean mayBegin(byte[] bytes, int at, int length) {
        return at + 1 < length && bytes[at + 1] == 'u';
    }

    /**
     * Behind what the backslash at an offset begins: an escape, a pair with the next backslash, which can begin no
     * escape, or nothing but itself.
     */
    static int end(byte[] bytes, int at, int length) {
        if (at + 1 < length && bytes[at + 1] == '\\') {
            return at + 2;
        }
        int digits = at + 1;
        while (digits < length && bytes[digits] == 'u') {
            digits++;
        }
        if (digits == at + 1 || digits + DIGITS > length) {
            return at + 1;
        }
        for (int i = digits; i < digits + DIGITS; i++) {
            if (Character.digit(bytes[i], 16) < 0) {
                return at + 1;
            }
        }
        return digits + DIGITS;
    }

    /** Whether what begins at an offset is an escape and no pair of backslashes, given that it is one of them. */
    static boolean isEscape(byte[] bytes, int at) {
        return bytes[at + 1] == 'u';
    }

    /** Behind the escape that ends at an offset, and behind the next one where it takes both to make a character. */
    static int completed(byte[] bytes, int end, int length) {
        boolean more = Character.isHighSurrogate(value(bytes, end)) && end < length && bytes[end] == '\\';
        int second = more && mayBegin(bytes, end, length) ? end(bytes, end, length) : end;
        return second > end + 1 && Character.isLowSurrogate(value(bytes, second)) ? second : end;
    }

    /** Writes the character of the one or two escapes between two offsets; behind what was written. */
    static int write(byte[] bytes, int at, int end, byte[] text, int size) {
        byte[] written = character(bytes, at, end).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(written, 0, text, size, written.length);
        return size + written.length;
    }

    private static String character(byte[] bytes, int at, int end) {
        char value = value(bytes, end);
        if (Character.isLowSurrogate(value)) {
            int firstEnd = end(bytes, at, end);
            return firstEnd < end ? new String(new char[] {value(bytes, firstEnd), value}) : UNWRITABLE;
        }
        if (value == '\n' || value == '\r') {
            return Character.toString(LINE_END);
        }
        return value == 0 || Character.isSurrogate(value) ? UNWRITABLE : String.valueOf(value);
    }

    private static char value(byte[] bytes, int end) {
        int value = 0;
        for (int i = end - DIGITS; i < end; i++) {
            value = (value << 4) | Character.digit(bytes[i], 16);
        }
        return (char) value;
    }
}
