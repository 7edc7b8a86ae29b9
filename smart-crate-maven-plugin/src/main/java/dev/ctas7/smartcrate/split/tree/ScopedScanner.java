// SPDX-License-Identifier: Apache-2.0
// SCANNER_HOLD_NAME_SCOPES
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Walks through one declaration and knows, wherever it is, which names are local. */
abstract class ScopedScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    final Declared declared;
    final Scopes scopes = new Scopes();
    final FoundUses found = new FoundUses();
    private boolean inside;

    ScopedScanner(Declared declared) {
        this.declared = declared;
    }

    /** What was found, but for the member's use of itself. */
    Uses uses(int own) {
        return found.without(own);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        if (inside) {
            scopes.variable(tree.getName().toString(), typeOf(tree));
        }
        inside = true;
        return super.visitVariable(tree, nothing);
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
        super.visitClass(tree, nothing);
        scopes.leaveClass();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        inside = true;
        return within(() -> super.visitMethod(tree, nothing));
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, @Nullable Void nothing) {
        inside = true;
        return within(() -> super.visitBlock(tree, nothing));
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        return within(() -> super.visitForLoop(tree, nothing));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        return within(() -> super.visitEnhancedForLoop(tree, nothing));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        return within(() -> super.visitLambdaExpression(tree, nothing));
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void nothing) {
        return within(() -> super.visitTry(tree, nothing));
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        return within(() -> super.visitCatch(tree, nothing));
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        return within(() -> super.visitCase(tree, nothing));
    }

    private @Nullable Void within(Runnable visit) {
        scopes.enter();
        visit.run();
        scopes.leave();
        return null;
    }

    /** Whether an expression is the top-level type's instance, or the type itself. */
    final boolean isOuter(ExpressionTree expression) {
        if (isNamed(expression, "this")) {
            return scopes.outermost();
        }
        if (expression instanceof MemberSelectTree select) {
            return select.getIdentifier().contentEquals("this") && isOuterName(select.getExpression());
        }
        return isOuterName(expression)
                || (expression instanceof IdentifierTree name
                        && declared.type().equals(scopes.typeOf(name.getName().toString())));
    }

    final boolean isOuterName(ExpressionTree expression) {
        return isNamed(expression, declared.type()) && scopes.typeOf(declared.type()) == null;
    }

    static boolean isNamed(ExpressionTree expression, String name) {
        return expression instanceof IdentifierTree tree && tree.getName().contentEquals(name);
    }

    static boolean isPlainName(ExpressionTree expression) {
        return expression instanceof IdentifierTree;
    }

    final boolean isKnown(String name) {
        return declared.field(name) != null || declared.nested(name) != null || name.equals("this");
    }

    /** Notes that a nested type's member is reached for, where the type of the expression is plain. */
    final void touch(ExpressionTree from, String member) {
        if (from instanceof IdentifierTree name) {
            String type = scopes.typeOf(name.getName().toString());
            String nested = type == null ? name.getName().toString() : type;
            if (declared.nested(nested) != null) {
                found.touched(nested, member);
            }
        }
    }
}
