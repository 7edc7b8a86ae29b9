// SPDX-License-Identifier: Apache-2.0
// TOKEN_PARSE_TOPLEVEL_STATEMENTS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/**
 * Understands what stands outside of all types: the package, the imports, and the members of an implicit class (JLS
 * 8.1.8, compact source files).
 */
final class TopLevelStatements {
    private enum Statement {
        NONE,
        PACKAGE,
        IMPORT,
        DECLARATION
    }

    private final ForbiddenPlaces forbidden;
    private final StringBuilder name = new StringBuilder();
    private Statement statement = Statement.NONE;
    private String packageName = "";
    private boolean declared;
    private boolean implicit;
    private int declarationLine;
    private int implicitLine;

    /** Forbidden words in imports go to the collection. */
    TopLevelStatements(ForbiddenPlaces forbidden) {
        this.forbidden = forbidden;
    }

    /** Whether the first declaration is still to come. */
    boolean beforeDeclarations() {
        return !declared;
    }

    String packageName() {
        return packageName;
    }

    /** The line of the first member of an implicit class; 0 when there is none. */
    int implicitLine() {
        return implicit ? implicitLine : 0;
    }

    /** Takes an identifier or a keyword outside of everything. */
    void word(Token token, JavaLexer lexer) {
        if (token == Token.PACKAGE) {
            begin(Statement.PACKAGE);
        } else if (token == Token.IMPORT) {
            begin(Statement.IMPORT);
            forbidden.beginImport();
        } else if (statement == Statement.PACKAGE || statement == Statement.IMPORT) {
            append(lexer);
        } else {
            beginDeclaration(lexer.line());
        }
    }

    /** Takes a symbol outside of everything; a brace may open the body that a type awaits. */
    void symbol(Token symbol, int line, boolean awaitsBody) {
        switch (symbol) {
            case SEMICOLON -> finish();
            case DOT -> name.append('.');
            case OPERATOR -> name.append('*');
            case OPEN_BRACE -> {
                beginDeclaration(line);
                implicit(!awaitsBody);
                statement = Statement.NONE;
            }
            default -> beginDeclaration(line);
        }
    }

    /** Ends what the end of the file cut off. */
    void finish() {
        if (statement == Statement.PACKAGE && packageName.isEmpty()) {
            packageName = name.toString();
        } else if (statement == Statement.IMPORT) {
            forbidden.endImport(name.toString());
        } else if (statement == Statement.DECLARATION) {
            implicit(true);
        }
        statement = Statement.NONE;
    }

    private void begin(Statement begun) {
        statement = begun;
        name.setLength(0);
    }

    private void append(JavaLexer lexer) {
        if (name.length() > 0 && name.charAt(name.length() - 1) != '.') {
            // The word before was static or module, not a part of the name.
            name.setLength(0);
        }
        name.append(lexer.text());
    }

    private void beginDeclaration(int line) {
        if (statement == Statement.NONE) {
            statement = Statement.DECLARATION;
            declarationLine = line;
            declared = true;
        }
    }

    private void implicit(boolean member) {
        if (member && !implicit) {
            implicit = true;
            implicitLine = declarationLine;
        }
    }
}
