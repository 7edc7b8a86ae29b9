// SPDX-License-Identifier: Apache-2.0
// BODY_COMPUTE_COGNITIVE_COMPLEXITY
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Computes cognitive complexity by SonarSource's white paper, version 1.7, recursion left out.
 *
 * <p>What stands in a structure's head, before its body or its {@code ?}, is no deeper than the structure itself.
 */
final class Cognition extends TreeScanner<@Nullable Void, @Nullable Void> {
    private int sum;
    private int nesting;

    private Cognition() {}

    /** Cognitive complexity of a body, from 0. */
    static int of(BlockTree body) {
        Cognition cognition = new Cognition();
        cognition.scan(body, null);
        return cognition.sum;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        sum += 1 + nesting;
        branches(tree);
        return null;
    }

    private void branches(IfTree tree) {
        scan(tree.getCondition(), null);
        inside(tree.getThenStatement());
        StatementTree otherwise = tree.getElseStatement();
        if (otherwise == null) {
            return;
        }
        sum++;
        if (otherwise instanceof IfTree next) {
            branches(next);
        } else {
            inside(otherwise);
        }
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        structure(tree.getTrueExpression(), tree.getFalseExpression());
        return null;
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getInitializer(), null);
        scan(tree.getCondition(), null);
        scan(tree.getUpdate(), null);
        structure(tree.getStatement());
        return null;
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getVariable(), null);
        scan(tree.getExpression(), null);
        structure(tree.getStatement());
        return null;
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        structure(tree.getStatement());
        return null;
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        structure(tree.getStatement());
        scan(tree.getCondition(), null);
        return null;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        scan(tree.getExpression(), null);
        structure(tree.getCases().toArray(new Tree[0]));
        return null;
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        scan(tree.getExpression(), null);
        structure(tree.getCases().toArray(new Tree[0]));
        return null;
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        structure(tree.getBlock());
        return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        inside(tree.getBody());
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void nothing) {
        sum += tree.getLabel() == null ? 0 : 1;
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void nothing) {
        sum += tree.getLabel() == null ? 0 : 1;
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        if (!LogicalSequence.isLogical(tree)) {
            return super.visitBinary(tree, null);
        }
        LogicalSequence sequence = LogicalSequence.of(tree);
        sum += sequence.changes();
        scan(sequence.operands(), null);
        return null;
    }

    private void structure(Tree... bodies) {
        sum += 1 + nesting;
        inside(bodies);
    }

    private void inside(Tree... bodies) {
        nesting++;
        for (Tree body : bodies) {
            scan(body, null);
        }
        nesting--;
    }
}
