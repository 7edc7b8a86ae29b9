// SPDX-License-Identifier: Apache-2.0
// TEXT_FIND_FORBIDDEN_WORDS
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.ArrayList;
import java.util.List;

/** Searches a text that arrives in pieces for forbidden words, in constant memory. */
final class TextSearch {
    private static final int LIMIT = 10_000;

    private final List<WordHit> hits = new ArrayList<>();
    private final ForbiddenWord word = new ForbiddenWord();
    private final StringBuilder seen = new StringBuilder();
    private int line = 1;
    private int column = 1;
    private int wordLine;
    private int wordColumn;

    /** Takes the next piece, in any encoding that has ASCII in it. */
    void update(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            take(bytes[i]);
        }
    }

    /** The words in the order of the text, the first ten thousand at most. */
    List<WordHit> finish() {
        take(-1);
        return hits;
    }

    private void take(int character) {
        if (word.endsBefore(character) && hits.size() < LIMIT) {
            hits.add(new WordHit(wordLine, wordColumn, seen.toString(), WordHit.Place.TEXT));
        }
        if (word.begins()) {
            seen.setLength(0);
            wordLine = line;
            wordColumn = column;
        }
        if (word.inside()) {
            seen.append((char) character);
        }
        if (character == '\n') {
            line++;
            column = 1;
        } else if ((character & 0xC0) != 0x80) {
            // The later bytes of a UTF-8 character take no column.
            column++;
        }
    }
}
