// SPDX-License-Identifier: Apache-2.0
// SCANNER_FIND_OUTER_NAMES
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import org.jspecify.annotations.Nullable;

/** Walks through one declaration and knows, wherever it is, which names are the top-level type's. */
abstract class ScopedScanner extends ScopeKeeper {
    final Declared declared;
    final FoundUses found = new FoundUses();

    ScopedScanner(Declared declared) {
        this.declared = declared;
    }

    /** What was found, but for the member's use of itself. */
    Uses uses(int own) {
        return found.without(own);
    }

    /** The names before the equals signs are the annotation's, not the type's. */
    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        scan(tree.getAnnotationType(), null);
        for (ExpressionTree argument : tree.getArguments()) {
            scan(argument instanceof AssignmentTree named ? named.getExpression() : argument, null);
        }
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
