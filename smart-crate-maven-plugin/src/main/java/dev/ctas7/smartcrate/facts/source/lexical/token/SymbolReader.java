// SPDX-License-Identifier: Apache-2.0
// SYMBOL_READ_OPERATOR_TOKENS
package dev.ctas7.smartcrate.facts.source.lexical.token;

import java.util.Arrays;

/** Reads separators and operators (JLS 3.11, 3.12), as far as structure depends on them. */
final class SymbolReader {
    /** By the symbol, what it is whatever follows it; an operator where that decides. */
    private static final Token[] ALONE = new Token[128];

    static {
        Arrays.fill(ALONE, Token.OPERATOR);
        ALONE['('] = Token.OPEN_PAREN;
        ALONE[')'] = Token.CLOSE_PAREN;
        ALONE['{'] = Token.OPEN_BRACE;
        ALONE['}'] = Token.CLOSE_BRACE;
        ALONE['['] = Token.OPEN_BRACKET;
        ALONE[']'] = Token.CLOSE_BRACKET;
        ALONE[';'] = Token.SEMICOLON;
        ALONE[','] = Token.COMMA;
        ALONE['@'] = Token.AT;
        ALONE['?'] = Token.QUESTION;
    }

    private final ByteCursor cursor;

    SymbolReader(ByteCursor cursor) {
        this.cursor = cursor;
    }

    /** The cursor stands on the symbol. */
    Token read(byte first) {
        cursor.at++;
        Token alone = ALONE[first];
        return alone == Token.OPERATOR ? operator(first) : alone;
    }

    private Token operator(byte first) {
        return switch (first) {
            case '.' -> dot();
            case ':' -> pairOr(':', Token.DOUBLE_COLON, Token.COLON);
            case '=' -> pairOr('=', Token.OPERATOR, Token.ASSIGN);
            case '!' -> pairOr('=', Token.OPERATOR, Token.NOT);
            case '<' -> pairOr('=', Token.OPERATOR, Token.LESS);
            case '>' -> pairOr('=', Token.OPERATOR, Token.GREATER);
            case '&' -> pairOrAssignment('&', Token.AND_AND);
            case '|' -> pairOrAssignment('|', Token.OR_OR);
            case '-' -> pairOrAssignment('>', Token.ARROW);
            default -> assignmentOr(Token.OPERATOR);
        };
    }

    /** A compound assignment when {@code =} follows, else the other. */
    Token assignmentOr(Token other) {
        return follows('=') ? Token.ASSIGN : other;
    }

    private Token pairOr(char second, Token pair, Token alone) {
        return follows(second) ? pair : alone;
    }

    private Token pairOrAssignment(char second, Token pair) {
        return follows(second) ? pair : assignmentOr(Token.OPERATOR);
    }

    private Token dot() {
        // A number may begin with its point, but then nothing of a name follows: 1 + .5f
        if (cursor.at < cursor.end && ByteKinds.of(cursor.bytes[cursor.at]) == ByteKinds.DIGIT) {
            while (cursor.at < cursor.end && ByteKinds.continuesWord(cursor.bytes[cursor.at])) {
                cursor.at++;
            }
            return Token.NUMBER;
        }
        return Token.DOT;
    }

    private boolean follows(char wanted) {
        boolean found = cursor.at < cursor.end && cursor.bytes[cursor.at] == wanted;
        if (found) {
            cursor.at++;
        }
        return found;
    }
}
