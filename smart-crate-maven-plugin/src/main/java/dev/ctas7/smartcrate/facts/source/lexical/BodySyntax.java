// SPDX-License-Identifier: Apache-2.0
// TYPE_PARSE_HEADS_BODIES
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** Reads the declarations of types of all kinds, from their names to the braces that close them (JLS 8, 9). */
final class BodySyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;

    BodySyntax(Syntax syntax) {
        this.syntax = syntax;
        cursor = syntax.cursor;
    }

    /** A type among members, or of a file; the cursor stands on the keyword before its name. */
    void member(Token kind) {
        if (cursor.advance() != Token.IDENTIFIER) {
            throw cursor.doubt();
        }
        String name = cursor.text();
        int line = cursor.line();
        int column = cursor.column();
        cursor.advance();
        member(kind, name, line, column);
    }

    /** Likewise, the name being passed. */
    void member(Token kind, String name, int line, int column) {
        TypeScope type = syntax.scope.nested(name);
        syntax.outline.declare(type, name, line, column, syntax.scope.isOutermost());
        declared(kind, name, type);
    }

    /** A type among statements; the cursor stands on the keyword before its name. */
    void local(Token kind) {
        if (cursor.advance() != Token.IDENTIFIER) {
            throw cursor.doubt();
        }
        String name = cursor.text();
        cursor.advance();
        local(kind, name);
    }

    /**
     * A record among statements, if it is one; the cursor stands on what may be its name.
     *
     * <p>Otherwise {@code record} is the type of a variable, whose name is passed.
     */
    boolean localRecord() {
        String name = cursor.text();
        Token next = cursor.advance();
        boolean record = next == Token.OPEN_PAREN || next == Token.LESS;
        if (record) {
            local(Token.CLASS, name);
        }
        return record;
    }

    /** The body of an anonymous class or of an enum constant; the cursor stands on its brace. */
    void anonymous() {
        body(syntax.scope.nextAnonymous(), "", Token.CLASS);
    }

    private void local(Token kind, String name) {
        syntax.outline.declareVariable(name);
        declared(kind, name, syntax.scope.local(name));
    }

    private void declared(Token kind, String name, TypeScope type) {
        boolean named = true;
        while (!cursor.at(Token.OPEN_BRACE)) {
            switch (cursor.token()) {
                case LESS -> {
                    if (named) {
                        syntax.types.parameters();
                    } else {
                        syntax.types.arguments();
                    }
                }
                case AT -> syntax.types.annotation();
                case OPEN_PAREN -> type.hasComponents(syntax.members.parameters());
                case IDENTIFIER, DOT, COMMA, EXTENDS, IMPLEMENTS -> cursor.advance();
                default -> throw cursor.doubt();
            }
            named = false;
        }
        body(type, name, kind);
    }

    private void body(TypeScope type, String simpleName, Token kind) {
        cursor.enter();
        TypeScope outer = syntax.scope;
        Measure measure = syntax.measure;
        syntax.scope = type;
        // What belongs to no member is measured, too, but nobody asks for it.
        syntax.measure = new Measure();
        cursor.advance();
        if (kind == Token.ENUM) {
            constants();
        }
        while (!cursor.at(Token.CLOSE_BRACE)) {
            syntax.members.member(simpleName);
        }
        cursor.advance();
        syntax.measure = measure;
        syntax.scope = outer;
        cursor.leave();
    }

    /** Up to the semicolon behind the constants, or to the brace that closes the body. */
    private void constants() {
        while (!cursor.at(Token.SEMICOLON) && !cursor.at(Token.CLOSE_BRACE)) {
            while (cursor.at(Token.AT)) {
                syntax.types.annotation();
            }
            if (cursor.pass(Token.IDENTIFIER)) {
                if (cursor.at(Token.OPEN_PAREN)) {
                    syntax.expressions.listed(Token.CLOSE_PAREN);
                }
                if (cursor.at(Token.OPEN_BRACE)) {
                    anonymous();
                }
            }
            if (!cursor.pass(Token.COMMA) && !cursor.at(Token.SEMICOLON) && !cursor.at(Token.CLOSE_BRACE)) {
                throw cursor.doubt();
            }
        }
    }
}
