// SPDX-License-Identifier: Apache-2.0
// SWITCH_PARSE_COUNTED_CASES
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** Reads switch statements and expressions, with colons or arrows (JLS 14.11, 15.28). */
final class SwitchSyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;

    SwitchSyntax(Syntax syntax) {
        this.syntax = syntax;
        cursor = syntax.cursor;
    }

    /** From {@code switch} to the brace that closes it. */
    void read() {
        Measure measure = syntax.measure;
        measure.cognitiveFlow();
        cursor.enter();
        cursor.advance();
        syntax.expressions.parenthesized();
        measure.beginStructure();
        measure.deepenCognitive();
        cursor.expect(Token.OPEN_BRACE);
        while (!cursor.pass(Token.CLOSE_BRACE)) {
            if (cursor.at(Token.CASE)) {
                caseLabel(measure);
            } else if (cursor.at(Token.DEFAULT)) {
                cursor.advance();
                endLabel();
            } else {
                syntax.statements.statement();
            }
        }
        cursor.leave();
        measure.flattenCognitive(1);
        measure.endStructure();
    }

    /** All that a {@code case} lists is one decision; one that lists {@code default} decides nothing. */
    private void caseLabel(Measure measure) {
        boolean isDefault = false;
        do {
            cursor.advance();
            if (cursor.pass(Token.DEFAULT)) {
                isDefault = true;
            } else {
                syntax.expressions.label();
            }
        } while (cursor.at(Token.COMMA));
        if (!isDefault) {
            measure.decision();
        }
        endLabel();
    }

    private void endLabel() {
        if (!cursor.pass(Token.COLON) && !cursor.pass(Token.ARROW)) {
            throw cursor.doubt();
        }
    }
}
