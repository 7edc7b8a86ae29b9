// SPDX-License-Identifier: Apache-2.0
// TOKEN_COLLECT_FORBIDDEN_PLACES
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.WordHit;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;
import java.util.ArrayList;
import java.util.List;

/** The forbidden words of a whole file: those in imports, identifiers, strings and comments told apart. */
final class ForbiddenPlaces {
    /** More than this many places in one file help nobody; what is beyond is dropped. */
    private static final int LIMIT = 10_000;

    private final List<WordHit> hits = new ArrayList<>();
    private boolean importing;
    private int importLine;
    private int importColumn;

    /** In the order of the file. */
    List<WordHit> hits() {
        return hits;
    }

    /** What follows is an import; it counts once, with its whole name, however often it names the word. */
    void beginImport() {
        importing = true;
        importLine = 0;
    }

    /** The import has ended. */
    void endImport(String name) {
        if (importLine > 0) {
            add(importLine, importColumn, name, WordHit.Place.IMPORT);
        }
        importing = false;
    }

    /** A word that is part of this token; {@link Token#END} for a comment. */
    void found(Token token, int line, int column, String word) {
        if (token == Token.END) {
            add(line, column, word, WordHit.Place.COMMENT);
        } else if (importing) {
            importColumn = importLine == 0 ? column : importColumn;
            importLine = importLine == 0 ? line : importLine;
        } else if (token != Token.BROKEN) {
            add(line, column, word, token == Token.STRING ? WordHit.Place.STRING : WordHit.Place.IDENTIFIER);
        }
    }

    private void add(int line, int column, String word, WordHit.Place place) {
        if (hits.size() < LIMIT) {
            hits.add(new WordHit(line, column, word, place));
        }
    }
}
