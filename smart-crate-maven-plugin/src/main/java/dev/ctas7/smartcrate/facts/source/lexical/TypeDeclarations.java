// SPDX-License-Identifier: Apache-2.0
// TOKEN_PARSE_DECLARED_TYPES
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps track of the braces of a file, and so of the types that it declares as members.
 *
 * <p>A brace opens either the body of a type that was just named or something in which every type is local: a method,
 * an initialiser, a lambda, an array, the body of an anonymous class or of an enum constant. The latter are only
 * counted.
 */
final class TypeDeclarations {
    /** javac's own stack ends sooner. */
    private static final int DEEPEST = 200;

    private static final int MOST_NAME_CHARACTERS = 8_000_000;

    /** What the last tokens lead one to expect. */
    private enum Expected {
        NOTHING,
        TYPE_NAME,
        RECORD_NAME,
        RECORD_HEAD
    }

    private final List<DeclaredType> types = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private Expected expected = Expected.NOTHING;
    private @Nullable String pending;
    private String candidate = "";
    private int candidateLine;
    private int blocks;
    private int parentheses;
    private boolean afterDot;
    private long nameCharacters;

    /** Whether the next token stands outside of all types, blocks and parentheses. */
    boolean atTopLevel() {
        return blocks == 0 && parentheses == 0 && open.isEmpty();
    }

    /** Whether a type has been named whose body has not begun. */
    boolean awaitsBody() {
        return pending != null;
    }

    /** Whether there were more types than could be kept. */
    boolean overflown() {
        return nameCharacters > MOST_NAME_CHARACTERS;
    }

    List<DeclaredType> types() {
        return types;
    }

    void word(Token token, JavaLexer lexer) {
        if (blocks > 0) {
            return;
        }
        boolean selected = afterDot;
        afterDot = false;
        Expected before = expected;
        expected = Expected.NOTHING;
        if (before == Expected.TYPE_NAME) {
            declare(lexer.text(), lexer.line());
        } else if (before == Expected.RECORD_NAME) {
            candidate = lexer.text();
            candidateLine = lexer.line();
            expected = Expected.RECORD_HEAD;
        } else if (parentheses == 0 && !selected) {
            expected = expectedAfter(token, lexer);
        }
    }

    /** Takes a literal. */
    void literal() {
        expected = Expected.NOTHING;
        afterDot = false;
    }

    void symbol(Token symbol) {
        if (blocks > 0) {
            insideBlock(symbol);
            return;
        }
        if (expected == Expected.RECORD_HEAD && (symbol == Token.OPEN_PAREN || symbol == Token.LESS)) {
            declare(candidate, candidateLine);
        }
        expected = Expected.NOTHING;
        afterDot = symbol == Token.DOT;
        switch (symbol) {
            case OPEN_PAREN -> parentheses++;
            case CLOSE_PAREN -> parentheses = Math.max(0, parentheses - 1);
            case SEMICOLON -> beginMember();
            case OPEN_BRACE -> openBrace();
            case CLOSE_BRACE -> closeBody();
            default -> {}
        }
    }

    private void insideBlock(Token symbol) {
        if (symbol == Token.OPEN_BRACE) {
            blocks++;
        } else if (symbol == Token.CLOSE_BRACE) {
            blocks--;
        }
    }

    private static Expected expectedAfter(Token token, JavaLexer lexer) {
        if (token == Token.CLASS || token == Token.INTERFACE || token == Token.ENUM) {
            return Expected.TYPE_NAME;
        }
        // record is a name like any other unless a name and a record's head follow.
        return lexer.word().is("record") ? Expected.RECORD_NAME : Expected.NOTHING;
    }

    private void declare(String name, int line) {
        String outer = open.peek();
        nameCharacters += name.length() + (outer == null ? 0 : outer.length() + 1);
        if (overflown()) {
            return;
        }
        String binary = outer == null ? name : outer + "$" + name;
        pending = binary;
        types.add(new DeclaredType(binary, line));
    }

    private void openBrace() {
        String body = pending;
        pending = null;
        if (body != null && parentheses == 0 && open.size() < DEEPEST) {
            open.push(body);
        } else {
            // An annotation in a type's head may hold braces: the body is still to come.
            pending = parentheses == 0 ? null : body;
            blocks = 1;
        }
    }

    private void closeBody() {
        open.poll();
        beginMember();
    }

    private void beginMember() {
        parentheses = 0;
        pending = null;
    }
}
