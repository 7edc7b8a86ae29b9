// SPDX-License-Identifier: Apache-2.0
// WORD_READ_NAMES_NUMBERS
package dev.ctas7.smartcrate.facts.source.lexical.token;

/** Reads identifiers, keywords among them, and numbers (JLS 3.8 to 3.10), and knows the last of them. */
public final class Word {
    private final ByteCursor cursor;
    private int start;
    private int end;

    Word(ByteCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether the identifier is this word of ASCII letters. */
    public boolean is(String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (cursor.bytes[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the identifier begins with a lower-case letter of ASCII. */
    public boolean beginsLowerCase() {
        return cursor.bytes[start] >= 'a' && cursor.bytes[start] <= 'z';
    }

    /** A hash of an identifier that begins with an upper-case letter and holds a lower-case one; 0 for any other. */
    public int typeHash() {
        if (cursor.bytes[start] < 'A' || cursor.bytes[start] > 'Z') {
            return 0;
        }
        int hash = 0;
        boolean lower = false;
        for (int i = start; i < end; i++) {
            lower |= cursor.bytes[i] >= 'a';
            hash = 31 * hash + cursor.bytes[i];
        }
        return lower ? hash | Integer.MIN_VALUE : 0;
    }

    /** The hash of a name in ASCII, as the token would have it. */
    public static int hash(String name) {
        return name.hashCode() | Integer.MIN_VALUE;
    }

    /** The cursor stands on the first character. */
    Token identifier(byte first) {
        byte[] bytes = cursor.bytes;
        start = cursor.at;
        int at = first < 0 ? start : start + 1;
        while (at < cursor.end && ByteKinds.continuesWord(bytes[at])) {
            at++;
        }
        cursor.at = at;
        end = at;
        if (at < cursor.end && bytes[at] < 0) {
            Token token = beyondAscii();
            end = cursor.at;
            return token;
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
    private Token beyondAscii() {
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
