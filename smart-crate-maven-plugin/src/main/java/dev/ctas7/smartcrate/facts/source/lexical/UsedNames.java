// SPDX-License-Identifier: Apache-2.0
// NAME_COLLECT_USED_TYPES
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.TypeUse;
import dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of types that a file uses, told from other names by how they are written.
 *
 * <p>A type's name begins with an upper-case letter and holds a lower-case one. Behind a dot it counts only if at least
 * two lower-case names stand before it, which then are a package. Before a parenthesis it is a method's, unless
 * {@code new} or {@code @} stands before it.
 */
final class UsedNames {
    private final Set<String> left = new HashSet<>();
    private final List<Heard> types = new ArrayList<>();
    private NameTable current = new NameTable();
    private Token before = Token.SEMICOLON;
    private Token beforeChain = Token.SEMICOLON;
    private int lowerCase;
    private boolean pending;
    private String pendingName = "";
    private int pendingHash;
    private boolean paused;

    /** A top-level type and what is heard while it is read. */
    private record Heard(String type, int line, int column, NameTable names) {}

    /** Takes the token that the lexer stands on. */
    void hear(Token token, JavaLexer lexer) {
        if (token == Token.IDENTIFIER) {
            commit();
            identifier(lexer);
        } else if (token == Token.OPEN_PAREN && !constructs()) {
            pending = false;
        } else if (pending) {
            commit();
        }
        if (token != Token.IDENTIFIER && token != Token.DOT) {
            lowerCase = Integer.MIN_VALUE;
        }
        before = token;
    }

    /** Stops listening, for packages and imports. */
    void pause() {
        commit();
        paused = true;
    }

    /** Begins a declaration outside of all types; what was heard before belongs to others. */
    void beginDeclaration() {
        paused = false;
        current = new NameTable();
    }

    /** What was heard of this declaration, and what follows, belongs to this top-level type. */
    void beginType(String name, int line, int column) {
        types.add(new Heard(name, line, column, current));
    }

    /** A type or type variable of the file's own, which is no use of another. */
    void declare(String name) {
        left.add(name);
    }

    /** An imported name, static or not. */
    void imported(String name) {
        if (name.startsWith("java.")) {
            left.add(name.substring(name.lastIndexOf('.') + 1));
        }
    }

    /** One entry a top-level type. */
    List<TypeUse> uses() {
        commit();
        List<TypeUse> uses = new ArrayList<>(types.size());
        for (Heard heard : types) {
            List<String> names = heard.names().sorted();
            names.removeIf(name -> left.contains(name) || PlatformTypes.contains(name));
            uses.add(new TypeUse(heard.type(), heard.line(), heard.column(), names));
        }
        return uses;
    }

    private boolean constructs() {
        return beforeChain == Token.NEW || beforeChain == Token.AT;
    }

    private void identifier(JavaLexer lexer) {
        boolean selected = before == Token.DOT;
        if (!selected) {
            lowerCase = 0;
            beforeChain = before;
        }
        int hash = paused ? 0 : lexer.word().typeHash();
        if (hash == 0) {
            lowerCase = lexer.word().beginsLowerCase() ? lowerCase + 1 : Integer.MIN_VALUE;
            return;
        }
        boolean counts = before != Token.DOUBLE_COLON && (!selected || lowerCase >= 2);
        lowerCase = Integer.MIN_VALUE;
        if (counts && !current.contains(hash, lexer)) {
            pending = true;
            pendingName = lexer.text();
            pendingHash = hash;
        }
    }

    private void commit() {
        if (pending) {
            pending = false;
            current.add(pendingHash, pendingName);
        }
    }
}
