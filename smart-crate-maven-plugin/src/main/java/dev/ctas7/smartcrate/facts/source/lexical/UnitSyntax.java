// SPDX-License-Identifier: Apache-2.0
// UNIT_PARSE_WHOLE_FILE
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** Reads a compilation unit: package, imports, types, and the members of an implicit class (JLS 7, 8.1.8). */
final class UnitSyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;
    private final ForbiddenPlaces forbidden;
    private final UsedNames names;
    private String packageName = "";

    UnitSyntax(Syntax syntax, ForbiddenPlaces forbidden, UsedNames names) {
        this.syntax = syntax;
        cursor = syntax.cursor;
        this.forbidden = forbidden;
        this.names = names;
    }

    String packageName() {
        return packageName;
    }

    /** From the first token to the end. */
    void unit(boolean describesModule) {
        cursor.advance();
        while (!cursor.at(Token.END)) {
            switch (cursor.token()) {
                case PACKAGE -> packageDeclaration();
                case IMPORT -> importDeclaration();
                case SEMICOLON -> cursor.advance();
                default -> declaration(describesModule);
            }
        }
    }

    private void declaration(boolean describesModule) {
        cursor.ignoreComments();
        if (describesModule) {
            module();
            return;
        }
        names.beginDeclaration();
        int line = cursor.line();
        int types = syntax.outline.types().size();
        syntax.members.member("");
        if (syntax.outline.types().size() == types && !cursor.at(Token.PACKAGE)) {
            syntax.outline.implicitMember(line);
        }
    }

    private void module() {
        while (cursor.at(Token.AT)) {
            syntax.types.annotation();
        }
        while (cursor.at(Token.IDENTIFIER) || cursor.at(Token.DOT)) {
            cursor.advance();
        }
        cursor.expect(Token.OPEN_BRACE);
        while (!cursor.at(Token.CLOSE_BRACE) && !cursor.at(Token.END)) {
            cursor.advance();
        }
        cursor.expect(Token.CLOSE_BRACE);
    }

    private void packageDeclaration() {
        names.pause();
        packageName = name();
        cursor.expect(Token.SEMICOLON);
    }

    private void importDeclaration() {
        names.pause();
        forbidden.beginImport();
        String name = name();
        forbidden.endImport(name);
        names.imported(name);
        cursor.expect(Token.SEMICOLON);
    }

    /** The name behind a keyword, and behind {@code static} or {@code module}; the cursor is left behind it. */
    private String name() {
        StringBuilder name = new StringBuilder();
        Token before = cursor.token();
        Token token = cursor.advance();
        while (token == Token.IDENTIFIER || token == Token.DOT || token == Token.OPERATOR || token == Token.STATIC) {
            if (token == Token.IDENTIFIER && before == Token.IDENTIFIER) {
                // The word before was module, not a part of the name.
                name.setLength(0);
            }
            if (token != Token.STATIC) {
                name.append(cursor.text());
            }
            before = token;
            token = cursor.advance();
        }
        return name.toString();
    }
}
