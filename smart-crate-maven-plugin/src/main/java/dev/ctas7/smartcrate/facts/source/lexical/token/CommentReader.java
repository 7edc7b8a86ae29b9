// SPDX-License-Identifier: Apache-2.0
// COMMENT_READ_SKIPPED_TEXT
package dev.ctas7.smartcrate.facts.source.lexical.token;

/** Passes over comments (JLS 3.7). */
final class CommentReader {
    private final ByteCursor cursor;
    private boolean escape;

    CommentReader(ByteCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether what was passed so far may hold Unicode escapes. */
    boolean sawEscape() {
        return escape;
    }

    /** The cursor stands on the second slash; afterwards on the line end, behind an escaped one, or at the end. */
    void line() {
        byte[] bytes = cursor.bytes;
        int end = cursor.end;
        int at = cursor.at;
        while (at < end) {
            byte next = bytes[at];
            if (!ByteKinds.interruptsComment(next) || next == '*') {
                at++;
            } else if (ByteKinds.of(next) == ByteKinds.LINE_END) {
                break;
            } else {
                at = passRare(at);
                if (next < 0 && cursor.passedEscapedLineEnd()) {
                    break;
                }
            }
        }
        cursor.at = at;
    }

    /** The cursor stands on the star that opens it; false when the file ends first. */
    boolean block() {
        byte[] bytes = cursor.bytes;
        int end = cursor.end;
        int at = cursor.at + 1;
        while (at < end) {
            byte next = bytes[at];
            if (!ByteKinds.interruptsComment(next)) {
                at++;
            } else if (next == '*') {
                at++;
                if (at < end && bytes[at] == '/') {
                    cursor.at = at + 1;
                    return true;
                }
            } else {
                at = passRare(at);
            }
        }
        cursor.at = end;
        return false;
    }

    private int passRare(int at) {
        cursor.at = at;
        switch (ByteKinds.of(cursor.bytes[at])) {
            case ByteKinds.LINE_END -> cursor.endLine();
            case ByteKinds.HIGH -> cursor.decode();
            case ByteKinds.NUL -> cursor.passNul();
            default -> {
                escape |= UnicodeEscape.mayBegin(cursor.bytes, at, cursor.end);
                cursor.at++;
            }
        }
        return cursor.at;
    }
}
