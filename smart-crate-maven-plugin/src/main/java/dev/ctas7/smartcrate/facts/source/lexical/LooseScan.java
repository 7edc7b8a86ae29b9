// SPDX-License-Identifier: Apache-2.0
// SOURCE_SCAN_DOUBTFUL_TEXT
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/**
 * Finds the types of a file that the grammar has no place for.
 *
 * <p>It goes by braces and by the words before names alone, so that anything between them may be broken.
 */
final class LooseScan {
    private final JavaLexer lexer;
    private final TypeDeclarations types = new TypeDeclarations();
    private final TopLevelStatements top;

    LooseScan(JavaLexer lexer, ForbiddenPlaces forbidden) {
        this.lexer = lexer;
        top = new TopLevelStatements(forbidden);
    }

    TypeDeclarations types() {
        return types;
    }

    TopLevelStatements top() {
        return top;
    }

    /** From the first token to the end. */
    void run() {
        Token token = lexer.next();
        while (token != Token.END) {
            if (token == Token.BROKEN || (token.compareTo(Token.STRING) >= 0 && token.compareTo(Token.NUMBER) <= 0)) {
                types.literal();
            } else if (token == Token.IDENTIFIER || token.compareTo(Token.ABSTRACT) >= 0) {
                word(token);
            } else {
                symbol(token);
            }
            token = lexer.next();
        }
        top.finish();
    }

    private void word(Token token) {
        if (types.atTopLevel()) {
            top.word(token, lexer);
            if (!top.beforeDeclarations()) {
                lexer.ignoreComments();
            }
        }
        types.word(token, lexer);
    }

    private void symbol(Token token) {
        if (types.atTopLevel()) {
            top.symbol(token, lexer.line(), types.awaitsBody());
        }
        types.symbol(token);
    }
}
