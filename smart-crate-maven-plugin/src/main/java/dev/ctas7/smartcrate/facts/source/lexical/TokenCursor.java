// SPDX-License-Identifier: Apache-2.0
// TOKEN_READ_CURRENT_ONE
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** The token that the grammar stands on. */
final class TokenCursor {
    /** Java code of people nests far less; javac's own stack ends at some thousands. */
    private static final int DEEPEST = 300;

    private final JavaLexer lexer;
    private final UsedNames names;
    private Token token = Token.SEMICOLON;
    private int passed;
    private int depth;

    TokenCursor(JavaLexer lexer, UsedNames names) {
        this.lexer = lexer;
        this.names = names;
    }

    Token token() {
        return token;
    }

    boolean at(Token wanted) {
        return token == wanted;
    }

    /** Steps to the next token and gives it. */
    Token advance() {
        token = lexer.next();
        passed++;
        names.hear(token, lexer);
        return token;
    }

    /** Passes the token if it is this one. */
    boolean pass(Token wanted) {
        boolean there = token == wanted;
        if (there) {
            advance();
        }
        return there;
    }

    /** Passes the token, which must be this one. */
    void expect(Token wanted) {
        if (token != wanted) {
            throw doubt();
        }
        advance();
    }

    /** How many tokens were passed so far. */
    int passed() {
        return passed;
    }

    int line() {
        return lexer.line();
    }

    int column() {
        return lexer.column();
    }

    String text() {
        return lexer.text();
    }

    /** Where the token begins. */
    int start() {
        return lexer.start();
    }

    /** Behind the token. */
    int end() {
        return lexer.end();
    }

    /** Where the token's line begins. */
    int lineStart() {
        return lexer.lineStart();
    }

    String text(int from, int to) {
        return lexer.text(from, to);
    }

    int column(int lineBegin, int offset) {
        return lexer.column(lineBegin, offset);
    }

    boolean is(String word) {
        return token == Token.IDENTIFIER && lexer.word().is(word);
    }

    void ignoreComments() {
        lexer.ignoreComments();
    }

    /** Enters one level of the grammar, which must not become too deep for the stack. */
    void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new Doubt("code nested more than " + DEEPEST + " levels deep", line(), column());
        }
    }

    void leave() {
        depth--;
    }

    /** That the grammar has no place for this token here. */
    Doubt doubt() {
        String what = token == Token.END ? "an early end" : "an unexpected " + text();
        return new Doubt(what.length() > 60 ? what.substring(0, 60) : what, line(), column());
    }
}
