// SPDX-License-Identifier: Apache-2.0
// WORD_FIND_FORBIDDEN_HASH
package dev.ctas7.smartcrate.facts.source.lexical;

import java.util.Locale;

/**
 * Recognises the name of the forbidden hash in a stream of characters: {@code blake}, an optional {@code -} or
 * {@code _}, {@code 3}, in any case, not followed by another digit.
 *
 * <p>Feed it character by character. A match is known one character late, because of the digit, so the end of the text
 * is fed as well.
 */
public final class ForbiddenWord {
    /** The name for people. Put together, so that neither this file nor its class holds the word that they look for. */
    public static final String NAME = String.join("", "Blake", "3");

    private static final String LETTERS = "blake";
    private static final int SEPARATED = LETTERS.length() + 1;
    private static final int COMPLETE = SEPARATED + 1;

    private int state;

    /** Whether the text is, or holds, the word. */
    public static boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        ForbiddenWord word = new ForbiddenWord();
        for (int i = 0; i < lower.length(); i++) {
            if (word.endsBefore(lower.charAt(i))) {
                return true;
            }
        }
        return word.endsBefore(-1);
    }

    /** Takes the next character, or -1 for the end of the text; true when the word has ended just before it. */
    public boolean endsBefore(int character) {
        if (state == 0 && (character | 0x20) != 'b') {
            return false;
        }
        boolean ended = state == COMPLETE && !(character >= '0' && character <= '9');
        state = follow(character);
        return ended;
    }

    /** Whether the character just taken is the first of what may become the word. */
    public boolean begins() {
        return state == 1;
    }

    /** Whether the character just taken is part of what may become the word. */
    public boolean inside() {
        return state > 0;
    }

    private int follow(int character) {
        int lower = lowerCase(character);
        if (state < LETTERS.length() && lower == LETTERS.charAt(state)) {
            return state + 1;
        }
        if (state == LETTERS.length() && (lower == '-' || lower == '_')) {
            return SEPARATED;
        }
        if ((state == LETTERS.length() || state == SEPARATED) && lower == '3') {
            return COMPLETE;
        }
        return lower == 'b' ? 1 : 0;
    }

    private static int lowerCase(int character) {
        return character >= 'A' && character <= 'Z' ? character | 0x20 : character;
    }
}
