// SPDX-License-Identifier: Apache-2.0
// EXPRESSION_PARSE_COUNTED_OPERATORS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions, and what looks like one at the beginning: declarations of variables, patterns, labels.
 *
 * <p>Operands and operators are not told apart further than the counts ask for. What has a body of its own (lambdas,
 * anonymous classes, switch expressions) is read by the grammar.
 */
final class ExpressionSyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;

    ExpressionSyntax(Syntax syntax) {
        this.syntax = syntax;
        cursor = syntax.cursor;
    }

    /** Up to the {@code , ; : ) ] }} that ends it, which is left. */
    void expression() {
        read(Operators.NONE, false);
    }

    /** Likewise, and an arrow ends it, too. */
    void label() {
        read(Operators.NONE, true);
    }

    /** Expressions between the opening bracket, on which the cursor stands, and the closing one, which is passed. */
    void listed(Token closing) {
        cursor.advance();
        expression();
        while (cursor.at(Token.COMMA) || (cursor.at(Token.SEMICOLON) && closing == Token.CLOSE_PAREN)) {
            cursor.advance();
            expression();
        }
        cursor.expect(closing);
    }

    /** The parentheses that must stand here, and what is between them. */
    void parenthesized() {
        if (!cursor.at(Token.OPEN_PAREN)) {
            throw cursor.doubt();
        }
        listed(Token.CLOSE_PAREN);
    }

    private Operators read(byte inherited, boolean label) {
        cursor.enter();
        Operators operators = new Operators(syntax.measure, inherited);
        Token before = null;
        boolean more = true;
        while (more) {
            Token token = cursor.token();
            switch (token) {
                case COMMA, SEMICOLON, CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE, END -> more = false;
                case COLON -> more = operators.colon() && cursor.advance() != Token.END;
                case ARROW -> {
                    more = !label;
                    if (more) {
                        operators.breakOff();
                        lambda();
                    }
                }
                default -> operand(token, before, operators);
            }
            before = token;
        }
        operators.finish();
        cursor.leave();
        return operators;
    }

    private void operand(Token token, @Nullable Token before, Operators operators) {
        switch (token) {
            case IDENTIFIER, STRING, CHARACTER, NUMBER, LESS, GREATER, NOT, OPERATOR -> cursor.advance();
            case THIS, SUPER, EXTENDS, FINAL -> cursor.advance();
            case AND_AND -> operators.logical(Operators.AND, cursor);
            case OR_OR -> operators.logical(Operators.OR, cursor);
            case ASSIGN -> {
                operators.breakOff();
                cursor.advance();
            }
            case QUESTION -> question(before, operators);
            case OPEN_PAREN -> parenthesis(before, operators);
            case OPEN_BRACE -> values(before);
            case DOT, DOUBLE_COLON -> selection(token);
            default -> construct(token);
        }
    }

    /** What is read alike whatever stands around it. */
    private void construct(Token token) {
        switch (token) {
            case OPEN_BRACKET -> listed(Token.CLOSE_BRACKET);
            case NEW -> creation();
            case SWITCH -> syntax.switches.read();
            case INSTANCEOF -> {
                cursor.advance();
                cursor.pass(Token.FINAL);
                syntax.types.named();
            }
            case AT -> syntax.types.annotation();
            default -> throw cursor.doubt();
        }
    }

    /** An array's; nothing else in braces can stand here. */
    private void values(@Nullable Token before) {
        if (before != null && before != Token.ASSIGN && before != Token.OPEN_BRACKET) {
            throw cursor.doubt();
        }
        listed(Token.CLOSE_BRACE);
    }

    /** A wildcard of type arguments or the first sign of a conditional expression. */
    private void question(@Nullable Token before, Operators operators) {
        Token next = cursor.advance();
        boolean wildcard = before == null
                || before == Token.LESS
                || before == Token.AT
                || next == Token.GREATER
                || next == Token.COMMA
                || next == Token.EXTENDS;
        if (!wildcard) {
            operators.conditional();
        }
    }

    /** An operand of its own, or arguments, a cast, a lambda's parameters, a pattern's parts. */
    private void parenthesis(@Nullable Token before, Operators operators) {
        if (before != null && !beginsOperand(before)) {
            listed(Token.CLOSE_PAREN);
            return;
        }
        cursor.advance();
        byte passedOn = operators.last();
        Operators inner = read(passedOn, false);
        boolean single = cursor.at(Token.CLOSE_PAREN);
        while (cursor.pass(Token.COMMA)) {
            expression();
        }
        cursor.expect(Token.CLOSE_PAREN);
        operators.group(inner, single && endsOperand(cursor.token()));
    }

    private static boolean beginsOperand(Token before) {
        return switch (before) {
            case AND_AND, OR_OR, ASSIGN, QUESTION, COLON -> true;
            default -> false;
        };
    }

    private static boolean endsOperand(Token token) {
        return switch (token) {
            case AND_AND, OR_OR, QUESTION, COLON, COMMA, SEMICOLON, CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE -> true;
            default -> false;
        };
    }

    private void selection(Token token) {
        Token next = cursor.advance();
        if (next == Token.LESS) {
            syntax.types.arguments();
        } else if (next == Token.CLASS || (next == Token.NEW && token == Token.DOUBLE_COLON)) {
            cursor.advance();
        }
    }

    private void creation() {
        if (cursor.advance() == Token.LESS) {
            syntax.types.arguments();
        }
        syntax.types.named();
        if (cursor.at(Token.OPEN_PAREN)) {
            listed(Token.CLOSE_PAREN);
            if (cursor.at(Token.OPEN_BRACE)) {
                syntax.bodies.anonymous();
            }
        } else if (!cursor.at(Token.OPEN_BRACKET) && !cursor.at(Token.AT)) {
            throw cursor.doubt();
        }
    }

    private void lambda() {
        cursor.advance();
        Measure measure = syntax.measure;
        measure.deepenCognitive();
        if (cursor.at(Token.OPEN_BRACE)) {
            syntax.statements.block();
        } else {
            expression();
        }
        measure.flattenCognitive(1);
    }
}
