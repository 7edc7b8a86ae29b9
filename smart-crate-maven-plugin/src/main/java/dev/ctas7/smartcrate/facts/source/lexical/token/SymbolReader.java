// SPDX-License-Identifier: Apache-2.0
// SYMBOL_READ_OPERATOR_TOKENS
package dev.ctas7.smartcrate.facts.source.lexical.token;

/** Reads separators and operators (JLS 3.11, 3.12), as far as structure depends on them. */
final class SymbolReader {
    private final ByteCursor cursor;

    SymbolReader(ByteCursor cursor) {
        this.cursor = cursor;
    }

    /** The cursor stands on the symbol. */
    Token read(byte first) {
        cursor.at++;
        return switch (first) {
            case '(' -> Token.OPEN_PAREN;
            case ')' -> Token.CLOSE_PAREN;
            case '{' -> Token.OPEN_BRACE;
            case '}' -> Token.CLOSE_BRACE;
            case '[' -> Token.OPEN_BRACKET;
            case ']' -> Token.CLOSE_BRACKET;
            case ';' -> Token.SEMICOLON;
            case ',' -> Token.COMMA;
            case '.' -> dot();
            case '@' -> Token.AT;
            case '?' -> Token.QUESTION;
            case ':' -> follows(':') ? Token.DOUBLE_COLON : Token.COLON;
            case '&' -> follows('&') ? Token.AND_AND : assignmentOr(Token.OPERATOR);
            case '|' -> follows('|') ? Token.OR_OR : assignmentOr(Token.OPERATOR);
            case '-' -> follows('>') ? Token.ARROW : assignmentOr(Token.OPERATOR);
            case '=' -> follows('=') ? Token.OPERATOR : Token.ASSIGN;
            case '!' -> follows('=') ? Token.OPERATOR : Token.NOT;
            case '<' -> follows('=') ? Token.OPERATOR : Token.LESS;
            case '>' -> follows('=') ? Token.OPERATOR : Token.GREATER;
            default -> assignmentOr(Token.OPERATOR);
        };
    }

    /** A compound assignment when {@code =} follows, else the other. */
    Token assignmentOr(Token other) {
        return follows('=') ? Token.ASSIGN : other;
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
