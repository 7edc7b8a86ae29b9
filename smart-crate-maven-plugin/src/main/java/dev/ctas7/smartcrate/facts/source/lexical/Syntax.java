// SPDX-License-Identifier: Apache-2.0
// GRAMMAR_HOLD_CALLING_PARTS
package dev.ctas7.smartcrate.facts.source.lexical;

/** The parts of the grammar, which call each other, and where they are: in which type and for which member. */
final class Syntax {
    final TokenCursor cursor;
    final Outline outline;
    final TypeSyntax types;
    final ExpressionSyntax expressions;
    final SwitchSyntax switches;
    final StatementSyntax statements;
    final BodySyntax bodies;
    final MemberSyntax members;
    /** What counts just now. */
    Measure measure = new Measure();
    /** The type whose body is being read. */
    TypeScope scope = TypeScope.outermost();

    Syntax(TokenCursor cursor, Outline outline) {
        this.cursor = cursor;
        this.outline = outline;
        types = new TypeSyntax(this);
        expressions = new ExpressionSyntax(this);
        switches = new SwitchSyntax(this);
        statements = new StatementSyntax(this);
        bodies = new BodySyntax(this);
        members = new MemberSyntax(this);
    }
}
