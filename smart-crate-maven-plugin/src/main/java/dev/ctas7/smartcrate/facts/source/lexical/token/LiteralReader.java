// SPDX-License-Identifier: Apache-2.0
// LITERAL_PARSE_QUOTED_TEXT
package dev.ctas7.smartcrate.facts.source.lexical.token;

/** Passes over character literals, string literals and text blocks (JLS 3.10.4 to 3.10.7). */
final class LiteralReader {
    private final ByteCursor cursor;
    private boolean escape;
    private boolean spelled;

    LiteralReader(ByteCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether what was passed so far may hold Unicode escapes. */
    boolean sawEscape() {
        return escape;
    }

    /** Whether the last literal spells characters in another way: octal, or across a joined line. */
    boolean spelled() {
        return spelled;
    }

    /** The cursor stands on the opening {@code '}. */
    Token character() {
        cursor.at++;
        return inLine('\'') ? Token.CHARACTER : Token.BROKEN;
    }

    /** The cursor stands on the opening {@code "}. */
    Token string() {
        spelled = false;
        cursor.at++;
        if (!stands('"', cursor.at)) {
            return inLine('"') ? Token.STRING : Token.BROKEN;
        }
        cursor.at++;
        if (!stands('"', cursor.at)) {
            return Token.STRING;
        }
        cursor.at++;
        return textBlock() ? Token.STRING : Token.BROKEN;
    }

    private boolean inLine(char quote) {
        byte[] bytes = cursor.bytes;
        while (cursor.at < cursor.end) {
            byte next = bytes[cursor.at];
            if (next == quote) {
                cursor.at++;
                return true;
            }
            if (ByteKinds.of(next) == ByteKinds.LINE_END) {
                return false;
            }
            pass(next);
        }
        return false;
    }

    private boolean textBlock() {
        byte[] bytes = cursor.bytes;
        while (cursor.at < cursor.end) {
            byte next = bytes[cursor.at];
            if (next == '"' && stands('"', cursor.at + 1) && stands('"', cursor.at + 2)) {
                cursor.at += 3;
                return true;
            }
            pass(next);
        }
        return false;
    }

    private void pass(byte next) {
        if (!ByteKinds.interruptsString(next)) {
            cursor.at++;
            return;
        }
        switch (ByteKinds.of(next)) {
            case ByteKinds.LINE_END -> cursor.endLine();
            case ByteKinds.HIGH -> cursor.decode();
            case ByteKinds.NUL -> cursor.passNul();
            default -> {
                if (next == '\\') {
                    passBackslash();
                } else {
                    cursor.at++;
                }
            }
        }
    }

    private void passBackslash() {
        escape |= UnicodeEscape.mayBegin(cursor.bytes, cursor.at, cursor.end);
        cursor.at++;
        if (cursor.at < cursor.end) {
            byte selector = cursor.bytes[cursor.at];
            spelled |= (selector >= '0' && selector <= '7') || ByteKinds.of(selector) == ByteKinds.LINE_END;
            // What ends a line or is no ASCII is left for the loop to pass.
            if (selector > '\r') {
                cursor.at++;
            }
        }
    }

    private boolean stands(char wanted, int at) {
        return at < cursor.end && cursor.bytes[at] == wanted;
    }
}
