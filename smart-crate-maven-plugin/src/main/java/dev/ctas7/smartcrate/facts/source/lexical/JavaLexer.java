// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_LEXICAL_TOKENS
package dev.ctas7.smartcrate.facts.source.lexical;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Cuts a Java source into tokens (JLS 3), comments included.
 *
 * <p>One token at a time is visible through the accessors, so that a file of any size costs no memory. Every input
 * gives tokens: a literal that does not end is closed by its line, a comment that does not end by the file.
 */
final class JavaLexer {
    private final byte[] bytes;
    private final SourceCursor cursor;
    private final WordMatches words = new WordMatches();
    private final LiteralReader literals;
    private int start;
    private int end;
    private int line;
    private int column;
    private int symbol;
    private boolean escapes;

    JavaLexer(byte[] bytes, int length) {
        this.bytes = bytes;
        cursor = new SourceCursor(bytes, length);
        literals = new LiteralReader(cursor, words);
    }

    /** Reads the next token; {@link TokenKind#END} for ever once there is none. */
    TokenKind next() {
        skipWhiteSpace();
        words.clear();
        start = cursor.offset();
        line = cursor.line();
        column = cursor.column();
        TokenKind kind = read(cursor.current());
        end = cursor.offset();
        return kind;
    }

    /** The token's first byte. */
    int start() {
        return start;
    }

    /** Behind the token's last byte. */
    int end() {
        return end;
    }

    /** The line that the token begins in, from 1. */
    int line() {
        return line;
    }

    /** The column that the token begins in, from 1. */
    int column() {
        return column;
    }

    /** The character of a {@link TokenKind#SYMBOL}. */
    int symbol() {
        return symbol;
    }

    /** Forbidden words in an identifier or a string. */
    List<WordMatches.Match> forbidden() {
        return words.found();
    }

    /** Line feeds passed so far; all of the file's once the end is reached. */
    int newlines() {
        return cursor.newlines();
    }

    /** What makes the file no proper text so far; empty for nothing. */
    String problem() {
        return cursor.problem();
    }

    /** Whether the identifier is this word of ASCII letters. */
    boolean is(String word) {
        if (escapes) {
            return text().equals(word);
        }
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The identifier, its Unicode escapes translated. */
    String text() {
        if (!escapes) {
            return new String(bytes, start, end - start, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        SourceCursor inside = SourceCursor.between(bytes, start, end);
        while (inside.current() != SourceCursor.END) {
            text.appendCodePoint(inside.current());
            inside.advance();
        }
        return text.toString();
    }

    private void skipWhiteSpace() {
        while (CharacterKinds.isWhiteSpace(cursor.current())) {
            cursor.advance();
        }
    }

    private TokenKind read(int first) {
        if (CharacterKinds.beginsIdentifier(first)) {
            return identifier();
        }
        if (first >= '0' && first <= '9') {
            return number();
        }
        return switch (first) {
            case SourceCursor.END -> TokenKind.END;
            case '"' -> literals.string();
            case '\'' -> literals.character();
            case '/' -> slash();
            default -> {
                symbol = first;
                cursor.advance();
                yield TokenKind.SYMBOL;
            }
        };
    }

    private TokenKind identifier() {
        escapes = false;
        do {
            escapes |= cursor.escaped();
            words.take(cursor);
            cursor.advance();
        } while (CharacterKinds.continuesIdentifier(cursor.current()));
        words.finish(cursor);
        return TokenKind.IDENTIFIER;
    }

    private TokenKind number() {
        // A sign after an exponent becomes a symbol of its own, which changes nothing for any reader of tokens.
        do {
            cursor.advance();
        } while (cursor.current() == '.' || CharacterKinds.continuesIdentifier(cursor.current()));
        return TokenKind.NUMBER;
    }

    private TokenKind slash() {
        cursor.advance();
        if (cursor.current() == '/') {
            while (!CharacterKinds.endsLine(cursor.current())) {
                cursor.advance();
            }
            return TokenKind.LINE_COMMENT;
        }
        if (cursor.current() != '*') {
            symbol = '/';
            return TokenKind.SYMBOL;
        }
        cursor.advance();
        int last = 0;
        while (cursor.current() != SourceCursor.END && !(last == '*' && cursor.current() == '/')) {
            last = cursor.current();
            cursor.advance();
        }
        cursor.advance();
        return TokenKind.BLOCK_COMMENT;
    }
}
