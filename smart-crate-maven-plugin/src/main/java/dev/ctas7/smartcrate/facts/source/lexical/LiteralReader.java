// SPDX-License-Identifier: Apache-2.0
// LITERAL_PARSE_QUOTED_TEXT
package dev.ctas7.smartcrate.facts.source.lexical;

/** Reads character literals, string literals and text blocks (JLS 3.10.4 to 3.10.7). */
final class LiteralReader {
    private final SourceCursor cursor;
    private final WordMatches words;

    LiteralReader(SourceCursor cursor, WordMatches words) {
        this.cursor = cursor;
        this.words = words;
    }

    /** The cursor stands on the opening {@code '}. */
    TokenKind character() {
        cursor.advance();
        while (cursor.current() != '\'' && !CharacterKinds.endsLine(cursor.current())) {
            boolean backslash = cursor.current() == '\\';
            cursor.advance();
            if (backslash && !CharacterKinds.endsLine(cursor.current())) {
                cursor.advance();
            }
        }
        closeAt('\'');
        return TokenKind.CHARACTER;
    }

    /** The cursor stands on the opening {@code "}. */
    TokenKind string() {
        cursor.advance();
        if (cursor.current() != '"') {
            stringInLine();
        } else {
            cursor.advance();
            if (cursor.current() == '"') {
                cursor.advance();
                textBlock();
            }
        }
        return TokenKind.STRING;
    }

    private void stringInLine() {
        while (cursor.current() != '"' && !CharacterKinds.endsLine(cursor.current())) {
            takeOne(false);
        }
        words.finish(cursor);
        closeAt('"');
    }

    private void textBlock() {
        int quotes = 0;
        while (quotes < 3 && cursor.current() != SourceCursor.END) {
            if (cursor.current() == '"') {
                quotes++;
                words.take(cursor);
                cursor.advance();
            } else {
                quotes = 0;
                takeOne(true);
            }
        }
        words.finish(cursor);
    }

    private void takeOne(boolean acrossLines) {
        if (cursor.current() == '\\') {
            takeEscape(acrossLines);
        } else {
            words.take(cursor);
            cursor.advance();
        }
    }

    private void takeEscape(boolean acrossLines) {
        int offset = cursor.offset();
        int line = cursor.line();
        int column = cursor.column();
        cursor.advance();
        int selector = cursor.current();
        if (selector >= '0' && selector <= '7') {
            words.take(octal(), offset, line, column);
        } else if (!CharacterKinds.endsLine(selector)) {
            // No other escape stands for a letter, a digit or a separator of the words looked for.
            words.take(0, offset, line, column);
            cursor.advance();
        } else if (acrossLines) {
            // A backslash at the end of a line joins it to the next: there is no character to take.
            cursor.advance();
            if (selector == '\r' && cursor.current() == '\n') {
                cursor.advance();
            }
        }
    }

    private int octal() {
        int digits = cursor.current() <= '3' ? 3 : 2;
        int value = 0;
        for (int i = 0; i < digits && cursor.current() >= '0' && cursor.current() <= '7'; i++) {
            value = value * 8 + cursor.current() - '0';
            cursor.advance();
        }
        return value;
    }

    private void closeAt(int quote) {
        if (cursor.current() == quote) {
            cursor.advance();
        }
    }
}
