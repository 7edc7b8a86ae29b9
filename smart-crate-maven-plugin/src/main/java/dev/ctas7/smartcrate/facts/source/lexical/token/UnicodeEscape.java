// SPDX-License-Identifier: Apache-2.0
// ESCAPE_PARSE_UNICODE_CHARACTER
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.io.ByteArrayOutputStream;
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

    /** Writes the character of the escape between two offsets, and of a second one that completes it; its new end. */
    static int write(byte[] bytes, int at, int end, int length, ByteArrayOutputStream text) {
        char value = value(bytes, end);
        if (Character.isHighSurrogate(value) && end < length && bytes[end] == '\\' && mayBegin(bytes, end, length)) {
            int secondEnd = end(bytes, end, length);
            if (secondEnd > end + 1 && Character.isLowSurrogate(value(bytes, secondEnd))) {
                text.writeBytes(
                        new String(new char[] {value, value(bytes, secondEnd)}).getBytes(StandardCharsets.UTF_8));
                return secondEnd;
            }
        }
        if (value == '\n' || value == '\r') {
            text.writeBytes(Character.toString(LINE_END).getBytes(StandardCharsets.UTF_8));
        } else if (value == 0 || Character.isSurrogate(value)) {
            text.writeBytes(UNWRITABLE.getBytes(StandardCharsets.UTF_8));
        } else {
            text.writeBytes(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        }
        return end;
    }

    private static char value(byte[] bytes, int end) {
        int value = 0;
        for (int i = end - DIGITS; i < end; i++) {
            value = (value << 4) | Character.digit(bytes[i], 16);
        }
        return (char) value;
    }
}
