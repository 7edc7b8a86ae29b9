// SPDX-License-Identifier: Apache-2.0
// SCANNER_HOLD_NAME_SCOPES
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Walks through one declaration and keeps, wherever it is, the names that are local there. */
abstract class ScopeKeeper extends TreeScanner<@Nullable Void, @Nullable Void> {
    final Scopes scopes = new Scopes();
    private boolean inside;

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        if (inside) {
            scopes.variable(tree.getName().toString(), typeOf(tree));
        }
        inside = true;
        return super.visitVariable(tree, null);
    }

    private static String typeOf(VariableTree tree) {
        Tree type = tree.getType();
        if (type != null && !type.toString().equals("var")) {
            return Traits.simpleName(type);
        }
        return tree.getInitializer() instanceof NewClassTree made ? Traits.simpleName(made.getIdentifier()) : "";
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        inside = true;
        scopes.enterClass();
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree field) {
                scopes.variable(field.getName().toString(), typeOf(field));
            } else if (member instanceof MethodTree method) {
                scopes.method(method.getName().toString());
            } else if (member instanceof ClassTree nested) {
                scopes.variable(nested.getSimpleName().toString(), "");
            }
        }
        super.visitClass(tree, null);
        scopes.leaveClass();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        inside = true;
        return within(() -> super.visitMethod(tree, null));
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, @Nullable Void nothing) {
        inside = true;
        return within(() -> super.visitBlock(tree, null));
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        return within(() -> super.visitForLoop(tree, null));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        return within(() -> super.visitEnhancedForLoop(tree, null));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        return within(() -> super.visitLambdaExpression(tree, null));
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void nothing) {
        return within(() -> super.visitTry(tree, null));
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        return within(() -> super.visitCatch(tree, null));
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        return within(() -> super.visitCase(tree, null));
    }

    private @Nullable Void within(Runnable visit) {
        scopes.enter();
        visit.run();
        scopes.leave();
        return null;
    }
}
