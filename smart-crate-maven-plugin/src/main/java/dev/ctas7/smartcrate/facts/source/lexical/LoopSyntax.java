// SPDX-License-Identifier: Apache-2.0
// LOOP_PARSE_COUNTED_FLOW
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** Reads loops of all kinds (JLS 14.12 to 14.14). */
final class LoopSyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;

    LoopSyntax(Syntax syntax) {
        this.syntax = syntax;
        cursor = syntax.cursor;
    }

    /** {@code for} and {@code while}; the cursor stands on the keyword. */
    void headed() {
        count();
        if (cursor.advance() != Token.OPEN_PAREN) {
            throw cursor.doubt();
        }
        header();
        body();
    }

    /** {@code (init; test; update)}, {@code (Type name : values)} or a condition. */
    private void header() {
        do {
            cursor.advance();
            syntax.expressions.expression();
        } while (cursor.at(Token.SEMICOLON) || cursor.at(Token.COMMA) || cursor.at(Token.COLON));
        cursor.expect(Token.CLOSE_PAREN);
    }

    /** {@code do}; the cursor stands on the keyword. */
    void tailed() {
        count();
        cursor.advance();
        body();
        cursor.expect(Token.WHILE);
        syntax.expressions.parenthesized();
        cursor.expect(Token.SEMICOLON);
    }

    private void count() {
        syntax.measure.decision();
        syntax.measure.cognitiveFlow();
    }

    private void body() {
        Measure measure = syntax.measure;
        measure.beginStructure();
        measure.deepenCognitive();
        syntax.statements.statement();
        measure.flattenCognitive(1);
        measure.endStructure();
    }
}
