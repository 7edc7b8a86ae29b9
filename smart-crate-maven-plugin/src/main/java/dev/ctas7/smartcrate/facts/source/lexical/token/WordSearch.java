// SPDX-License-Identifier: Apache-2.0
// SOURCE_FIND_FORBIDDEN_WORDS
package dev.ctas7.smartcrate.facts.source.lexical.token;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.Arrays;

/**
 * Where forbidden words stand in a text, whatever they are part of.
 *
 * <p>Looks at one byte in five: five letters in a row cannot slip through. Only where such a byte is one of the word's
 * and its neighbours fit does it look closer.
 */
final class WordSearch {
    /** Offset that no word begins at. */
    static final int NONE = Integer.MAX_VALUE;

    /** More than this many places in one file help nobody; what is beyond is dropped. */
    static final int LIMIT = 10_000;

    private static final String LETTERS = "blake";
    private static final int LONGEST = LETTERS.length() + 2;

    /** For each byte, how far it stands from the word's first letter, plus one; 0 for no letter of it. */
    private static final byte[] DISTANCES = new byte[256];

    static {
        for (int i = 0; i < LETTERS.length(); i++) {
            DISTANCES[LETTERS.charAt(i)] = (byte) (i + 1);
            DISTANCES[Character.toUpperCase(LETTERS.charAt(i))] = (byte) (i + 1);
        }
    }

    private int[] places = {};
    private int size;
    private int next;

    private WordSearch() {}

    /** Searches the first {@code length} bytes. */
    static WordSearch in(byte[] bytes, int length) {
        WordSearch search = new WordSearch();
        for (int probe = LETTERS.length() - 1; probe < length; probe += LETTERS.length()) {
            int distance = DISTANCES[bytes[probe] & 0xFF];
            if (distance != 0) {
                search.look(bytes, probe + 1 - distance, length);
            }
        }
        return search;
    }

    /** Where the next word begins; {@link #NONE} when there is none. */
    int begin() {
        return next < size ? places[next] : NONE;
    }

    /** Behind the last byte of the next word. */
    int end() {
        return places[next + 1];
    }

    /** Goes on to the word after this one. */
    void advance() {
        next += 2;
    }

    private void look(byte[] bytes, int begin, int length) {
        // The rarest letter first.
        if (begin + LETTERS.length() >= length || (bytes[begin + 3] | 0x20) != 'k') {
            return;
        }
        ForbiddenWord word = new ForbiddenWord();
        int stop = Math.min(length, begin + LONGEST);
        for (int i = begin; i <= stop; i++) {
            if (word.endsBefore(i < length ? bytes[i] : -1)) {
                add(begin, i);
                return;
            }
        }
    }

    private void add(int begin, int end) {
        if (size >= 2 * LIMIT) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(16, 2 * size));
        }
        places[size++] = begin;
        places[size++] = end;
    }
}
