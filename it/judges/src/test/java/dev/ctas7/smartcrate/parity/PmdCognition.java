// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import net.sourceforge.pmd.lang.java.ast.ASTAnonymousClassDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTLocalClassStatement;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.metrics.internal.CognitiveComplexityVisitor;

/** PMD's cognitive complexity without recursion and without the types declared inside a member. */
final class PmdCognition extends CognitiveComplexityVisitor {
    static int of(JavaNode member) {
        State state = new State(member);
        member.acceptVisitor(new PmdCognition(), state);
        return state.getComplexity();
    }

    @Override
    public Void visit(ASTMethodCall node, State state) {
        return visitChildren(node, state);
    }

    @Override
    @SuppressWarnings("NullAway") // a visitor of Void has nothing else to return
    public Void visit(ASTAnonymousClassDeclaration node, State state) {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void visit(ASTLocalClassStatement node, State state) {
        return null;
    }
}
