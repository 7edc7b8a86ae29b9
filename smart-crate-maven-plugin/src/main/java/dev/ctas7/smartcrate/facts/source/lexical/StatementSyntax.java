// SPDX-License-Identifier: Apache-2.0
// STATEMENT_PARSE_COUNTED_FLOW
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** Reads blocks and statements (JLS 14). */
final class StatementSyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;
    private final LoopSyntax loops;

    StatementSyntax(Syntax syntax) {
        this.syntax = syntax;
        cursor = syntax.cursor;
        loops = new LoopSyntax(syntax);
    }

    /** From brace to brace; the line of the closing one. */
    int block() {
        cursor.enter();
        cursor.expect(Token.OPEN_BRACE);
        while (!cursor.at(Token.CLOSE_BRACE)) {
            statement();
        }
        int line = cursor.line();
        cursor.advance();
        cursor.leave();
        return line;
    }

    /** One statement, whatever belongs to it included. */
    void statement() {
        cursor.enter();
        switch (cursor.token()) {
            case OPEN_BRACE -> block();
            case SEMICOLON -> cursor.advance();
            case IF -> ifStatement();
            case FOR, WHILE -> loops.headed();
            case DO -> loops.tailed();
            case SWITCH -> syntax.switches.read();
            case TRY -> tryStatement();
            case SYNCHRONIZED -> {
                cursor.advance();
                syntax.expressions.parenthesized();
                block();
            }
            case IDENTIFIER -> named();
            default -> unstructured();
        }
        cursor.leave();
    }

    /** A declaration, or what holds no other statement. */
    private void unstructured() {
        switch (cursor.token()) {
            case RETURN, THROW -> {
                cursor.advance();
                simple();
            }
            case ASSERT -> {
                cursor.advance();
                syntax.expressions.expression();
                cursor.pass(Token.COLON);
                simple();
            }
            case BREAK, CONTINUE -> jump();
            case CLASS, INTERFACE, ENUM -> syntax.bodies.local(cursor.token());
            case AT, FINAL, ABSTRACT, STATIC, STRICTFP -> declaration();
            default -> simple();
        }
    }

    private void ifStatement() {
        Measure measure = syntax.measure;
        measure.cognitiveFlow();
        boolean more = true;
        while (more) {
            more = false;
            measure.decision();
            cursor.advance();
            syntax.expressions.parenthesized();
            nested(measure);
            if (cursor.pass(Token.ELSE)) {
                measure.cognitiveFlat();
                more = cursor.at(Token.IF);
                if (!more) {
                    nested(measure);
                }
            }
        }
    }

    private void tryStatement() {
        Measure measure = syntax.measure;
        if (cursor.advance() == Token.OPEN_PAREN) {
            syntax.expressions.listed(Token.CLOSE_PAREN);
        }
        measure.beginStructure();
        block();
        while (cursor.at(Token.CATCH)) {
            measure.decision();
            measure.cognitiveFlow();
            measure.deepenCognitive();
            cursor.advance();
            syntax.expressions.parenthesized();
            block();
            measure.flattenCognitive(1);
        }
        if (cursor.pass(Token.FINALLY)) {
            block();
        }
        measure.endStructure();
    }

    private void jump() {
        if (cursor.advance() == Token.IDENTIFIER) {
            syntax.measure.cognitiveFlat();
            cursor.advance();
        }
        cursor.expect(Token.SEMICOLON);
    }

    /** A local type or variable with modifiers. */
    private void declaration() {
        boolean more = true;
        while (more) {
            switch (cursor.token()) {
                case AT -> syntax.types.annotation();
                case FINAL, ABSTRACT, STATIC, STRICTFP -> cursor.advance();
                default -> more = false;
            }
        }
        switch (cursor.token()) {
            case CLASS, INTERFACE, ENUM -> syntax.bodies.local(cursor.token());
            case IDENTIFIER -> named();
            default -> throw cursor.doubt();
        }
    }

    /** What begins with a name: a record, a label, a {@code yield} or any other simple statement. */
    private void named() {
        if (cursor.is("record")) {
            if (cursor.advance() == Token.IDENTIFIER && syntax.bodies.localRecord()) {
                return;
            }
        } else if (cursor.is("yield")) {
            cursor.advance();
        } else {
            int begun = cursor.passed();
            syntax.expressions.expression();
            if (cursor.at(Token.COLON) && cursor.passed() == begun + 1) {
                cursor.advance();
                statement();
                return;
            }
        }
        simple();
    }

    /** Expressions with commas between them, as far as they are not passed yet, and the semicolon. */
    private void simple() {
        syntax.expressions.expression();
        while (cursor.pass(Token.COMMA)) {
            syntax.expressions.expression();
        }
        cursor.expect(Token.SEMICOLON);
    }

    private void nested(Measure measure) {
        measure.beginStructure();
        measure.deepenCognitive();
        statement();
        measure.flattenCognitive(1);
        measure.endStructure();
    }
}
