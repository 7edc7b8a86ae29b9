// SPDX-License-Identifier: Apache-2.0
// WORD_SELECT_KEYWORD_TOKEN
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells keywords from other identifiers (JLS 3.9).
 *
 * <p>The names of primitive types and literals are left as identifiers: nothing about structure depends on them.
 */
final class Keywords {
    private static final int SLOTS = 128;
    private static final int LONGEST = "synchronized".length();
    private static final byte[][] WORDS = new byte[SLOTS][0];
    private static final Token[] TOKENS = new Token[SLOTS];

    static {
        Set<Token> keywords = EnumSet.range(Token.ABSTRACT, Token.WHILE);
        for (Token keyword : keywords) {
            byte[] word = keyword.name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
            int slot = slot(word, 0, word.length);
            if (WORDS[slot].length > 0) {
                throw new IllegalStateException("no slot of its own for " + keyword);
            }
            WORDS[slot] = word;
            TOKENS[slot] = keyword;
        }
    }

    private Keywords() {}

    /** The keyword between two offsets, else an identifier. */
    static Token of(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length < 2 || length > LONGEST) {
            return Token.IDENTIFIER;
        }
        int slot = slot(bytes, start, end);
        byte[] word = WORDS[slot];
        if (word.length != length) {
            return Token.IDENTIFIER;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[start + i] != word[i]) {
                return Token.IDENTIFIER;
            }
        }
        return TOKENS[slot];
    }

    /** A perfect hash: these factors were searched for and give each keyword a slot of its own. */
    private static int slot(byte[] bytes, int start, int end) {
        int hash = bytes[start] * 19 + bytes[start + 1] * 34 + bytes[end - 1] * 38 + (end - start) * 36;
        return hash & (SLOTS - 1);
    }
}
