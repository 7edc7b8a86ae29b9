// SPDX-License-Identifier: Apache-2.0
// TYPE_PARSE_NAMES_ARGUMENTS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** Types as they are named, type arguments and parameters, and annotations (JLS 4, 8.1.2, 9.7). */
final class TypeSyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;

    TypeSyntax(Syntax syntax) {
        this.syntax = syntax;
        cursor = syntax.cursor;
    }

    /** A name with its arguments and annotations: {@code java.util.Map<K, V>.Entry}; brackets are left. */
    void named() {
        do {
            while (cursor.at(Token.AT)) {
                annotation();
            }
            if (!cursor.pass(Token.IDENTIFIER)) {
                return;
            }
            if (cursor.at(Token.LESS)) {
                arguments();
            }
        } while (cursor.pass(Token.DOT));
    }

    /** From {@code <} to the {@code >} that closes it. */
    void arguments() {
        bracketed(false);
    }

    /** Like arguments, but each begins with the name of a type variable. */
    void parameters() {
        bracketed(true);
    }

    private void bracketed(boolean declares) {
        cursor.advance();
        int depth = 1;
        boolean declared = declares;
        while (depth > 0) {
            switch (cursor.token()) {
                case LESS -> depth++;
                case GREATER -> depth--;
                case COMMA -> declared = declares && depth == 1;
                case IDENTIFIER -> {
                    if (declared) {
                        syntax.outline.declareVariable(cursor.text());
                        declared = false;
                    }
                }
                case DOT, QUESTION, EXTENDS, SUPER, OPEN_BRACKET, CLOSE_BRACKET, OPERATOR -> {}
                case AT -> {
                    annotation();
                    continue;
                }
                default -> throw cursor.doubt();
            }
            cursor.advance();
        }
    }

    /** From {@code @} to the end of its arguments. */
    void annotation() {
        cursor.expect(Token.AT);
        annotationAfterSign();
    }

    /** Likewise, the {@code @} being passed already. */
    void annotationAfterSign() {
        do {
            if (!cursor.at(Token.IDENTIFIER)) {
                throw cursor.doubt();
            }
            syntax.outline.annotation(cursor);
        } while (cursor.advance() == Token.DOT && cursor.advance() == Token.IDENTIFIER);
        if (cursor.at(Token.OPEN_PAREN)) {
            syntax.expressions.listed(Token.CLOSE_PAREN);
        }
    }
}
