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
        Measure measure = beginLoop();
        cursor.advance();
        if (!cursor.at(Token.OPEN_PAREN)) {
            throw cursor.doubt();
        }
        header();
        syntax.statements.statement();
        endLoop(measure);
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
        Measure measure = beginLoop();
        cursor.advance();
        syntax.statements.statement();
        cursor.expect(Token.WHILE);
        syntax.expressions.parenthesized();
        endLoop(measure);
        cursor.expect(Token.SEMICOLON);
    }

    private Measure beginLoop() {
        Measure measure = syntax.measure;
        measure.decision();
        measure.cognitiveFlow();
        measure.beginStructure();
        measure.deepenCognitive();
        return measure;
    }

    private static void endLoop(Measure measure) {
        measure.flattenCognitive(1);
        measure.endStructure();
    }
}
