// SPDX-License-Identifier: Apache-2.0
// SOURCE_READ_COUNTED_BYTES
package dev.ctas7.smartcrate.facts.source.lexical.token;

/**
 * A place in the bytes of a source that knows its line.
 *
 * <p>Lines end where a compiler ends them: at LF, CR and CRLF. The fields are open to the readers of this package,
 * which move {@code at} in loops of their own and call the methods for the bytes that need care.
 */
final class ByteCursor {
    /** Stands for bytes that are no UTF-8; it counts as a letter, so that a name in another encoding stays one name. */
    static final int UNDECODABLE = 0xFFFD;

    final byte[] bytes;
    final int end;
    private final Translation origin;
    int at;
    int line = 1;
    int lineStart;
    private int newlines;
    private int lastDecoded;
    private String problem = "";

    /** A cursor over the first {@code end} bytes, which {@code origin} leads back to the file's own. */
    ByteCursor(byte[] bytes, int end, Translation origin) {
        this.bytes = bytes;
        this.end = end;
        this.origin = origin;
    }

    /** Line feeds passed so far. */
    int newlines() {
        return newlines;
    }

    /** What makes this no proper text, with its place; empty while there is nothing. */
    String problem() {
        return problem;
    }

    /** Passes the line end that it stands on. */
    void endLine() {
        byte first = bytes[at++];
        if (first == '\n') {
            newlines++;
        } else if (at < end && bytes[at] == '\n') {
            return;
        }
        line++;
        lineStart = at;
    }

    /** Passes the white space that it stands on, as far as it goes in this line. */
    void passSpaces() {
        int next = at + 1;
        while (next < end && bytes[next] == ' ') {
            next++;
        }
        at = next;
    }

    /** Passes the NUL that it stands on, which is a problem but no token. */
    void passNul() {
        remember("a NUL byte");
        at++;
    }

    /** Passes the character outside of ASCII that it stands on. */
    int decode() {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        int value = first & (0xFF >> (length + 1));
        boolean sound = first >= 0xC2 && first <= 0xF4 && at + length <= end;
        for (int i = at + 1; sound && i < at + length; i++) {
            sound = (bytes[i] & 0xC0) == 0x80;
            value = (value << 6) | (bytes[i] & 0x3F);
        }
        if (!sound || !isWhole(value, length)) {
            remember("a byte that is not UTF-8");
            at++;
            return UNDECODABLE;
        }
        at += length;
        lastDecoded = value;
        return value;
    }

    /** Whether the last character decoded stands in translated text for a line end. */
    boolean passedEscapedLineEnd() {
        return lastDecoded == UnicodeEscape.LINE_END;
    }

    /** The column of an offset in the line that begins at another, from 1, in characters. */
    int column(int lineBegin, int offset) {
        return origin.column(lineBegin, offset);
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
            problem = what + " in line " + line + ", column " + column(lineStart, at);
        }
    }
}
