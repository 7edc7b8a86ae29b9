// SPDX-License-Identifier: Apache-2.0
// LITERAL_FIND_SPELLED_WORDS
package dev.ctas7.smartcrate.facts.source.lexical.token;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;

/**
 * Finds forbidden words in a string literal by the text that it stands for, octal escapes and joined lines included.
 */
final class SpelledWords {
    private final byte[] bytes;
    private final Translation origin;
    private final TokenListener listener;
    private final ForbiddenWord word = new ForbiddenWord();
    private int line;
    private int lineStart;
    private int wordBegin;
    private int wordLine;
    private int wordLineStart;

    SpelledWords(byte[] bytes, Translation origin, TokenListener listener) {
        this.bytes = bytes;
        this.origin = origin;
        this.listener = listener;
    }

    /** Looks at the literal between two offsets, its quotes included. */
    void tell(int start, int end, int firstLine, int firstLineStart) {
        line = firstLine;
        lineStart = firstLineStart;
        int at = start;
        while (at < end) {
            at = bytes[at] == '\\' && at + 1 < end ? escape(at, end) : plain(at);
        }
        take(-1, end);
    }

    private int plain(int at) {
        take(bytes[at], at);
        return countLine(at);
    }

    /** Steps over a byte; the next line begins behind a line end. */
    private int countLine(int at) {
        if (bytes[at] == '\n' || (bytes[at] == '\r' && !lineFeedAt(at + 1))) {
            line++;
            lineStart = at + 1;
        }
        return at + 1;
    }

    private int escape(int at, int end) {
        byte selector = bytes[at + 1];
        if (selector >= '0' && selector <= '7') {
            return octal(at, end);
        }
        if (ByteKinds.of(selector) == ByteKinds.LINE_END) {
            // A backslash at the end of a line joins it to the next: there is no character to take.
            int next = selector == '\r' && lineFeedAt(at + 2) ? at + 2 : at + 1;
            return countLine(next);
        }
        // No other escape stands for a letter, a digit or a separator of the words looked for.
        take(0, at);
        return at + 2;
    }

    private boolean lineFeedAt(int at) {
        return at < bytes.length && bytes[at] == '\n';
    }

    private int octal(int at, int end) {
        int digits = bytes[at + 1] <= '3' ? 3 : 2;
        int value = 0;
        int next = at + 1;
        while (next < end && next <= at + digits && bytes[next] >= '0' && bytes[next] <= '7') {
            value = value * 8 + bytes[next] - '0';
            next++;
        }
        take(value, at);
        return next;
    }

    private void take(int character, int at) {
        if (word.endsBefore(character)) {
            int column = origin.column(wordLineStart, wordBegin);
            listener.forbidden(Token.STRING, wordLine, column, origin.original(wordBegin, at));
        }
        if (word.begins()) {
            wordBegin = at;
            wordLine = line;
            wordLineStart = lineStart;
        }
    }
}
