// SPDX-License-Identifier: Apache-2.0
// BODY_COMPUTE_NESTING_DEPTH
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how deep control structures stand inside each other.
 *
 * <p>What stands in a structure's head, before its body, stands beside it. A lambda is no structure.
 */
final class Depth extends TreeScanner<@Nullable Void, @Nullable Void> {
    private int depth;
    private int deepest;

    private Depth() {}

    /** The deepest place of a body; 0 when it has no control structure. */
    static int of(BlockTree body) {
        Depth depth = new Depth();
        depth.scan(body, null);
        return depth.deepest;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        inside(tree.getThenStatement());
        StatementTree otherwise = tree.getElseStatement();
        if (otherwise instanceof IfTree) {
            scan(otherwise, null);
        } else {
            inside(otherwise);
        }
        return null;
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getInitializer(), null);
        scan(tree.getCondition(), null);
        scan(tree.getUpdate(), null);
        inside(tree.getStatement());
        return null;
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getVariable(), null);
        scan(tree.getExpression(), null);
        inside(tree.getStatement());
        return null;
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        inside(tree.getStatement());
        return null;
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        inside(tree.getStatement());
        scan(tree.getCondition(), null);
        return null;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        scan(tree.getExpression(), null);
        inside(tree.getCases());
        return null;
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        scan(tree.getExpression(), null);
        inside(tree.getCases());
        return null;
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void nothing) {
        scan(tree.getResources(), null);
        inside(tree.getBlock());
        for (CatchTree handler : tree.getCatches()) {
            inside(handler);
        }
        Tree last = tree.getFinallyBlock();
        if (last != null) {
            inside(last);
        }
        return null;
    }

    private void inside(List<? extends CaseTree> cases) {
        enter();
        scan(cases, null);
        depth--;
    }

    private void inside(@Nullable Tree tree) {
        enter();
        scan(tree, null);
        depth--;
    }

    private void enter() {
        depth++;
        deepest = Math.max(deepest, depth);
    }
}
