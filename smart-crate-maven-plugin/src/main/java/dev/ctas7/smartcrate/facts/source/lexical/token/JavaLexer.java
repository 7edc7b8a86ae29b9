// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_LEXICAL_TOKENS
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.nio.charset.StandardCharsets;

/**
 * Cuts a Java source into tokens (JLS 3), comments left out.
 *
 * <p>One token at a time is visible through the accessors, so that a file of any size costs no memory. Every input
 * gives tokens: what no token begins with is {@link Token#BROKEN}, and so is a literal or comment that does not end.
 */
public final class JavaLexer {
    private final ByteCursor cursor;
    private final byte[] bytes;
    private final CommentReader comments;
    private final LiteralReader literals;
    private final SymbolReader symbols;
    private final Word word;
    private final TokenListener listener;
    private final WordPlaces words;
    private int start;
    private int line;
    private int lineStart;
    private boolean heedComments = true;
    private boolean escape;

    /** A lexer over a text that tells its listener of comments and forbidden words. */
    public JavaLexer(SourceText text, TokenListener listener) {
        cursor = new ByteCursor(text.bytes(), text.length(), text.origin());
        bytes = cursor.bytes;
        cursor.at = text.begin();
        cursor.lineStart = cursor.at;
        comments = new CommentReader(cursor);
        literals = new LiteralReader(cursor);
        symbols = new SymbolReader(cursor);
        word = new Word(cursor);
        words = new WordPlaces(cursor, text.origin(), listener);
        this.listener = listener;
    }

    /** Reads the next token; {@link Token#END} for ever once there is none. */
    public Token next() {
        while (cursor.at < cursor.end) {
            byte first = bytes[cursor.at];
            switch (ByteKinds.of(first)) {
                case ByteKinds.SPACE -> cursor.passSpaces();
                case ByteKinds.LINE_END -> cursor.endLine();
                case ByteKinds.NUL -> cursor.passNul();
                case ByteKinds.SLASH -> {
                    begin();
                    cursor.at++;
                    Token token = slash();
                    if (token != Token.END) {
                        return token;
                    }
                }
                default -> {
                    begin();
                    Token token = token(first);
                    words.passed(start, token, line, lineStart);
                    return token;
                }
            }
        }
        begin();
        return Token.END;
    }

    /** Stops telling of comments, for good. */
    public void ignoreComments() {
        heedComments = false;
    }

    /** Whether Unicode escapes have shown up in a text in which none were translated. */
    public boolean sawEscape() {
        return escape || comments.sawEscape() || literals.sawEscape();
    }

    /** The token's first byte. */
    public int start() {
        return start;
    }

    /** Behind the token's last byte. */
    public int end() {
        return cursor.at;
    }

    /** The line that the token begins in, from 1. */
    public int line() {
        return line;
    }

    /** The column that the token begins in, from 1. */
    public int column() {
        return cursor.column(lineStart, start);
    }

    /** Line feeds passed so far; all of the file's once the end is reached. */
    public int newlines() {
        return cursor.newlines();
    }

    /** What makes the file no proper text so far; empty for nothing. */
    public String problem() {
        return cursor.problem();
    }

    /** The last identifier or keyword. */
    public Word word() {
        return word;
    }

    /** The token as it stands in the text. */
    public String text() {
        return text(start, cursor.at);
    }

    /** The text between two offsets. */
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Where the token's line begins. */
    public int lineStart() {
        return lineStart;
    }

    /** The column of an offset in the line that begins at another. */
    public int column(int lineBegin, int offset) {
        return cursor.column(lineBegin, offset);
    }

    private void begin() {
        start = cursor.at;
        line = cursor.line;
        lineStart = cursor.lineStart;
    }

    private Token token(byte first) {
        return switch (ByteKinds.of(first)) {
            case ByteKinds.LETTER, ByteKinds.HIGH -> word.identifier(first);
            case ByteKinds.DIGIT -> word.number();
            case ByteKinds.DOUBLE_QUOTE -> {
                Token token = literals.string();
                words.spelled(literals.spelled(), start, line, lineStart);
                yield token;
            }
            case ByteKinds.QUOTE -> literals.character();
            case ByteKinds.SYMBOL -> symbols.read(first);
            default -> {
                escape |= first == '\\';
                cursor.at++;
                yield Token.BROKEN;
            }
        };
    }

    /** A comment, told by {@link Token#END}, or an operator. */
    private Token slash() {
        byte second = cursor.at < cursor.end ? bytes[cursor.at] : 0;
        if (second != '/' && second != '*') {
            return symbols.assignmentOr(Token.OPERATOR);
        }
        boolean closed = true;
        if (second == '*') {
            closed = comments.block();
        } else {
            comments.line();
            if (heedComments) {
                listener.comment(start, cursor.at, line, column());
            }
        }
        words.passed(start, Token.END, line, lineStart);
        return closed ? Token.END : Token.BROKEN;
    }
}
