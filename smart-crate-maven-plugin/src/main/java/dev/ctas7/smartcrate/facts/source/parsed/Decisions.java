// SPDX-License-Identifier: Apache-2.0
// BODY_COMPUTE_CYCLOMATIC_COMPLEXITY
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Counts the decisions of a body, those of its lambdas included and those of the classes in it left out.
 *
 * <p>A {@code case} that holds {@code default} decides nothing, {@code case null, default} included.
 */
final class Decisions extends TreeScanner<@Nullable Void, @Nullable Void> {
    private int found;

    private Decisions() {}

    /** Cyclomatic complexity (McCabe), from 1. */
    static int complexity(BlockTree body) {
        Decisions decisions = new Decisions();
        decisions.scan(body, null);
        return 1 + decisions.found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        found++;
        return super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        found++;
        return super.visitForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        found++;
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        found++;
        return super.visitWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        found++;
        return super.visitDoWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        found += Cases.decides(tree) ? 1 : 0;
        return super.visitCase(tree, null);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        found++;
        return super.visitCatch(tree, null);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        found++;
        return super.visitConditionalExpression(tree, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        boolean decides = tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
        found += decides ? 1 : 0;
        return super.visitBinary(tree, null);
    }
}
