// SPDX-License-Identifier: Apache-2.0
// SOURCE_DECODE_ESCAPED_CHARACTER
package dev.ctas7.smartcrate.facts.source.lexical;

/**
 * Walks through a source file character by character: UTF-8 decoded, Unicode escapes translated (JLS 3.3), lines
 * counted.
 *
 * <p>What is not UTF-8 reads as U+FFFD, and its first place is remembered.
 */
final class SourceCursor {
    /** What {@link #current()} is behind the last character. */
    static final int END = -1;

    private static final int UNDECODABLE = 0xFFFD;
    private static final int MARK_LENGTH = 3;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int next;
    private int current;
    private int line = 1;
    private int columnZero;
    private int newlines;
    private boolean openBackslash;
    private boolean escaped;
    private String problem = "";

    /** From the beginning of a file; a byte order mark is passed over. */
    SourceCursor(byte[] bytes, int end) {
        this(bytes, hasMark(bytes, end) ? MARK_LENGTH : 0, end);
    }

    private SourceCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.end = end;
        next = start;
        columnZero = start - 1;
        advance();
    }

    /** Over a part of a file; lines and columns count from its beginning. */
    static SourceCursor between(byte[] bytes, int start, int end) {
        return new SourceCursor(bytes, start, end);
    }

    private static boolean hasMark(byte[] bytes, int end) {
        return end >= MARK_LENGTH && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The character that the cursor stands on, a code point, or {@link #END}. */
    int current() {
        return current;
    }

    /** Where the current character's bytes begin. */
    int offset() {
        return at;
    }

    /** Whether the current character is written as a Unicode escape. */
    boolean escaped() {
        return escaped;
    }

    /** The current character's line, from 1; CR, LF and CRLF end a line. */
    int line() {
        return line;
    }

    /** The current character's column, from 1, in characters. */
    int column() {
        // A character of several bytes has moved columnZero already.
        return (current > 127 && !escaped ? next - 1 : at) - columnZero;
    }

    /** Line feeds passed so far. */
    int newlines() {
        return newlines;
    }

    /** What makes this no proper text, with its place; empty while there is nothing. */
    String problem() {
        return problem;
    }

    /** Steps to the next character; stays at the end. */
    void advance() {
        at = next;
        if (at >= end) {
            current = END;
            escaped = false;
            return;
        }
        byte first = bytes[at];
        if (first > '\r' && first != '\\') {
            current = first;
            next = at + 1;
            escaped = false;
            openBackslash = false;
        } else {
            advanceOverRareCharacter(first);
        }
    }

    private void advanceOverRareCharacter(byte first) {
        escaped = false;
        current = first;
        next = at + 1;
        if (first == '\\') {
            // Only a backslash that is not itself the second of a pair can begin a Unicode escape.
            openBackslash = !openBackslash;
            if (openBackslash && next < end && bytes[next] == 'u') {
                translateEscape();
            }
            return;
        }
        openBackslash = false;
        if (first == '\n') {
            newlines++;
            beginLine();
        } else if (first == '\r' && (next >= end || bytes[next] != '\n')) {
            beginLine();
        } else if (first == 0) {
            remember("a NUL byte");
        } else if (first < 0) {
            decode(first & 0xFF);
        }
    }

    private void beginLine() {
        line++;
        columnZero = at;
    }

    private void translateEscape() {
        int digits = next;
        while (digits < end && bytes[digits] == 'u') {
            digits++;
        }
        if (digits + 4 > end) {
            return;
        }
        int value = 0;
        for (int i = digits; i < digits + 4; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return;
            }
            value = (value << 4) | digit;
        }
        current = value;
        next = digits + 4;
        escaped = true;
        // The character of an escape takes no part in further escapes.
        openBackslash = false;
    }

    private void decode(int first) {
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        int value = first & (0xFF >> (length + 1));
        boolean sound = first >= 0xC2 && first <= 0xF4 && at + length <= end;
        for (int i = at + 1; sound && i < at + length; i++) {
            sound = (bytes[i] & 0xC0) == 0x80;
            value = (value << 6) | (bytes[i] & 0x3F);
        }
        if (!sound || !isWhole(value, length)) {
            remember("a byte that is not UTF-8");
            current = UNDECODABLE;
            return;
        }
        current = value;
        next = at + length;
        columnZero += length - 1;
    }

    private static boolean isWhole(int value, int length) {
        return switch (length) {
            case 2 -> true;
            case 3 -> value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
            default -> value >= 0x10000 && value <= 0x10FFFF;
        };
    }

    private void remember(String what) {
        if (problem.isEmpty()) {
            problem = what + " in line " + line + ", column " + column();
        }
    }
}
