// SPDX-License-Identifier: Apache-2.0
// MEMBER_PARSE_DECLARED_KINDS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** Reads the members of a type: fields, methods, constructors, initialisers, types (JLS 8.2, 9.1.5, 10). */
final class MemberSyntax {
    private final Syntax syntax;
    private final TokenCursor cursor;

    MemberSyntax(Syntax syntax) {
        this.syntax = syntax;
        cursor = syntax.cursor;
    }

    /**
     * One member, or a semicolon that is none.
     *
     * @param typeName simple name of the type around it; empty when it has none
     */
    void member(String typeName) {
        MemberHead head = new MemberHead(cursor);
        syntax.outline.forgetAnnotations();
        while (head.open()) {
            part(head, typeName);
        }
    }

    private void part(MemberHead head, String typeName) {
        switch (cursor.token()) {
            case IDENTIFIER -> head.name();
            case DOT -> head.dot();
            case LESS -> angle(head);
            case AT -> sign(head);
            case OPEN_PAREN -> parenthesis(head);
            case OPEN_BRACE -> brace(head, typeName);
            case CLASS, INTERFACE, ENUM, SEMICOLON, PACKAGE -> {
                last(head);
                head.close();
            }
            case ASSIGN -> {
                cursor.advance();
                syntax.expressions.expression();
            }
            case OPERATOR -> head.hyphen();
            default -> separatorOrModifier();
        }
    }

    private void last(MemberHead head) {
        switch (cursor.token()) {
            case SEMICOLON -> cursor.advance();
            case PACKAGE -> {
                // What was read are the annotations of a package, which is left.
                if (!syntax.scope.isOutermost() || head.names() > 0) {
                    throw cursor.doubt();
                }
            }
            default -> syntax.bodies.member(cursor.token());
        }
    }

    private void separatorOrModifier() {
        switch (cursor.token()) {
            case COMMA, OPEN_BRACKET, CLOSE_BRACKET, DEFAULT -> cursor.advance();
            case ABSTRACT, FINAL, NATIVE, PRIVATE, PROTECTED, PUBLIC, STATIC -> cursor.advance();
            case STRICTFP, SYNCHRONIZED, TRANSIENT, VOLATILE -> cursor.advance();
            default -> throw cursor.doubt();
        }
    }

    private void angle(MemberHead head) {
        if (head.namesRecord()) {
            record(head);
        } else if (head.names() == 0) {
            syntax.types.parameters();
        } else {
            syntax.types.arguments();
        }
    }

    private void sign(MemberHead head) {
        if (cursor.advance() == Token.INTERFACE) {
            syntax.bodies.member(Token.INTERFACE);
            head.close();
        } else {
            syntax.types.annotationAfterSign();
        }
    }

    private void parenthesis(MemberHead head) {
        if (head.namesRecord()) {
            record(head);
        } else if (head.names() == 0) {
            throw cursor.doubt();
        } else {
            method(head);
        }
    }

    private void record(MemberHead head) {
        syntax.bodies.member(Token.CLASS, head.lastName(), head.nameLine(), head.nameColumn());
        head.close();
    }

    private void method(MemberHead head) {
        int parameters = parameters();
        while (cursor.at(Token.OPEN_BRACKET) || cursor.at(Token.CLOSE_BRACKET) || cursor.at(Token.AT)) {
            bracketOrAnnotation();
        }
        if (cursor.pass(Token.THROWS)) {
            do {
                syntax.types.named();
            } while (cursor.pass(Token.COMMA));
        }
        if (cursor.pass(Token.DEFAULT)) {
            syntax.expressions.expression();
        }
        if (cursor.at(Token.OPEN_BRACE)) {
            body(head, head.names() == 1 ? "<init>" : head.lastName(), parameters);
        } else {
            cursor.expect(Token.SEMICOLON);
        }
        head.close();
    }

    private void bracketOrAnnotation() {
        if (cursor.at(Token.AT)) {
            syntax.types.annotation();
        } else {
            cursor.advance();
        }
    }

    /**
     * How many stand between parentheses, which are passed; {@code this} among them is the receiver and no parameter.
     */
    int parameters() {
        int count = cursor.advance() == Token.CLOSE_PAREN ? 0 : 1;
        while (!cursor.at(Token.CLOSE_PAREN)) {
            switch (cursor.token()) {
                case LESS -> syntax.types.arguments();
                case AT -> syntax.types.annotation();
                case COMMA -> {
                    count++;
                    cursor.advance();
                }
                case THIS -> {
                    count--;
                    cursor.advance();
                }
                case IDENTIFIER, DOT, FINAL, OPEN_BRACKET, CLOSE_BRACKET -> cursor.advance();
                default -> throw cursor.doubt();
            }
        }
        cursor.advance();
        return count;
    }

    private void brace(MemberHead head, String typeName) {
        if (head.names() == 0) {
            syntax.statements.block();
        } else if (head.names() == 1 && head.lastName().equals(typeName)) {
            // A record's compact constructor; its parameters are the record's components.
            head.compactConstructor();
            body(head, "<init>", syntax.scope.components());
        } else {
            throw cursor.doubt();
        }
        head.close();
    }

    private void body(MemberHead head, String name, int parameters) {
        int place = syntax.outline.beginMember();
        Measure outer = syntax.measure;
        Measure measure = new Measure();
        syntax.measure = measure;
        int endLine = syntax.statements.block();
        syntax.measure = outer;
        Member member = new Member(
                syntax.scope.name(),
                name,
                head.line(),
                endLine,
                head.nameLine(),
                head.nameColumn(),
                measure.complexity(),
                measure.cognitive(),
                measure.nesting(),
                parameters,
                head.compact());
        syntax.outline.endMember(place, member);
    }
}
