// SPDX-License-Identifier: Apache-2.0
// TOKEN_COLLECT_FORBIDDEN_WORDS
package dev.ctas7.smartcrate.facts.source.lexical;

import java.util.ArrayList;
import java.util.List;

/** The forbidden words inside the token that is being read, with their places. */
final class WordMatches {
    /** More than this many places in one file help nobody; what is beyond is dropped. */
    static final int LIMIT = 10_000;

    private final List<Match> found = new ArrayList<>();
    private ForbiddenWord word = new ForbiddenWord();
    private int start;
    private int line;
    private int column;

    /**
     * A word between two offsets into the file.
     *
     * @param start of its first byte
     * @param end behind its last byte
     */
    record Match(int start, int end, int line, int column) {}

    /** Forgets the last token. */
    void clear() {
        if (!found.isEmpty()) {
            found.clear();
        }
        word = new ForbiddenWord();
    }

    /** Takes the cursor's character as it stands. */
    void take(SourceCursor cursor) {
        take(cursor.current(), cursor.offset(), cursor.line(), cursor.column());
    }

    /** Takes a character that the text at this place stands for. */
    void take(int character, int offset, int atLine, int atColumn) {
        if (word.endsBefore(character) && found.size() < LIMIT) {
            found.add(new Match(start, offset, line, column));
        }
        if (word.begins()) {
            start = offset;
            line = atLine;
            column = atColumn;
        }
    }

    /** The token's words, the cursor standing behind its text. */
    void finish(SourceCursor cursor) {
        take(SourceCursor.END, cursor.offset(), cursor.line(), cursor.column());
    }

    List<Match> found() {
        return found;
    }
}
