// SPDX-License-Identifier: Apache-2.0
// WORD_READ_NAMES_NUMBERS
package dev.ctas7.smartcrate.facts.source.lexical.token;

/** Reads identifiers, keywords among them, and numbers (JLS 3.8 to 3.10). */
final class WordReader {
    private final ByteCursor cursor;

    WordReader(ByteCursor cursor) {
        this.cursor = cursor;
    }

    /** The cursor stands on the first character. */
    Token identifier(byte first) {
        byte[] bytes = cursor.bytes;
        int start = cursor.at;
        int at = first < 0 ? start : start + 1;
        while (at < cursor.end && ByteKinds.continuesWord(bytes[at])) {
            at++;
        }
        cursor.at = at;
        if (at < cursor.end && bytes[at] < 0) {
            return beyondAscii(start);
        }
        return first >= 'a' ? Keywords.of(bytes, start, at) : Token.IDENTIFIER;
    }

    /** The cursor stands on the first digit. */
    Token number() {
        // A sign after an exponent becomes an operator of its own, which changes nothing for any reader of tokens.
        byte[] bytes = cursor.bytes;
        int at = cursor.at + 1;
        while (at < cursor.end && (ByteKinds.continuesWord(bytes[at]) || bytes[at] == '.')) {
            at++;
        }
        cursor.at = at;
        return Token.NUMBER;
    }

    /** Goes on with an identifier at a character outside of ASCII, which may be no part of it. */
    private Token beyondAscii(int start) {
        while (cursor.at < cursor.end) {
            byte next = cursor.bytes[cursor.at];
            int before = cursor.at;
            if (next < 0) {
                int character = cursor.decode();
                boolean fits = before == start
                        ? Character.isJavaIdentifierStart(character)
                        : Character.isJavaIdentifierPart(character);
                if (!fits && character != ByteCursor.UNDECODABLE) {
                    cursor.at = before == start ? cursor.at : before;
                    return before == start ? Token.BROKEN : Token.IDENTIFIER;
                }
            } else if (ByteKinds.continuesWord(next)) {
                cursor.at++;
            } else {
                return Token.IDENTIFIER;
            }
        }
        return Token.IDENTIFIER;
    }
}
