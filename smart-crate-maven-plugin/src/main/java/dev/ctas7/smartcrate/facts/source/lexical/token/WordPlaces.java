// SPDX-License-Identifier: Apache-2.0
// WORD_FIND_TOKEN_PLACES
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.nio.charset.StandardCharsets;

/** Tells a listener which tokens forbidden words are part of; a word across two tokens is none. */
final class WordPlaces {
    private final ByteCursor cursor;
    private final Translation origin;
    private final TokenListener listener;
    private final WordSearch search;
    private int nextBegin;
    private int insideAt;
    private int insideLine;
    private int insideLineStart;

    WordPlaces(ByteCursor cursor, Translation origin, TokenListener listener) {
        this.cursor = cursor;
        this.origin = origin;
        this.listener = listener;
        search = WordSearch.in(cursor.bytes, cursor.end);
        nextBegin = search.begin();
    }

    /** The cursor has just passed the token that begins at an offset. */
    void passed(int start, Token token, int line, int lineStart) {
        if (cursor.at > nextBegin) {
            tell(start, token, line, lineStart);
        }
    }

    /** The cursor has just passed a string literal, which may spell words in a way that no search of bytes finds. */
    void spelled(boolean spelled, int start, int line, int lineStart) {
        if (spelled) {
            skip(cursor.at);
            new SpelledWords(cursor.bytes, origin, listener).tell(start, cursor.at, line, lineStart);
        }
    }

    private void tell(int start, Token token, int line, int lineStart) {
        boolean name = token != Token.STRING && token != Token.END;
        insideAt = start;
        insideLine = line;
        insideLineStart = lineStart;
        while (nextBegin < cursor.at) {
            boolean inside = nextBegin >= start && search.end() <= cursor.at;
            if (inside && name) {
                String whole = new String(cursor.bytes, start, cursor.at - start, StandardCharsets.UTF_8);
                listener.forbidden(token, line, origin.column(lineStart, start), whole);
                skip(cursor.at);
            } else {
                if (inside) {
                    tellInside(token);
                }
                advance();
            }
        }
    }

    private void tellInside(Token token) {
        for (; insideAt < nextBegin; insideAt++) {
            byte value = cursor.bytes[insideAt];
            if (value == '\n' || (value == '\r' && cursor.bytes[insideAt + 1] != '\n')) {
                insideLine++;
                insideLineStart = insideAt + 1;
            }
        }
        int column = origin.column(insideLineStart, nextBegin);
        listener.forbidden(token, insideLine, column, origin.original(nextBegin, search.end()));
    }

    private void skip(int offset) {
        while (nextBegin < offset) {
            advance();
        }
    }

    private void advance() {
        search.advance();
        nextBegin = search.begin();
    }
}
