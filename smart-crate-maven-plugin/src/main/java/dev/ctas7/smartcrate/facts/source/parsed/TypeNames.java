// SPDX-License-Identifier: Apache-2.0
// TREE_FIND_USED_TYPES
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names below a tree that are written like a type's: an upper-case letter first, a lower-case one
 * somewhere.
 *
 * <p>The name of a method called is none. Behind a dot a name counts only when a package stands before it: two or more
 * names that begin in lower case.
 */
final class TypeNames extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> used = new TreeSet<>();
    private final Set<String> declared = new HashSet<>();

    /** Names used so far, sorted. */
    Set<String> used() {
        return used;
    }

    /** Types and type variables declared so far, local ones included. */
    Set<String> declared() {
        return declared;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        declared.add(tree.getSimpleName().toString());
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void nothing) {
        declared.add(tree.getName().toString());
        return super.visitTypeParameter(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        scan(tree.getTypeArguments(), null);
        ExpressionTree method = tree.getMethodSelect();
        if (method instanceof MemberSelectTree select) {
            scan(select.getExpression(), null);
        }
        return scan(tree.getArguments(), null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        take(tree.getName());
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        if (packageParts(tree.getExpression()) >= 2) {
            take(tree.getIdentifier());
            return null;
        }
        return scan(tree.getExpression(), null);
    }

    private void take(Name name) {
        boolean written = name.length() > 0
                && name.charAt(0) >= 'A'
                && name.charAt(0) <= 'Z'
                && name.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        if (written) {
            used.add(name.toString());
        }
    }

    /** How many names make up a chain that could be a package; a negative number when it cannot. */
    private static int packageParts(ExpressionTree tree) {
        if (tree instanceof IdentifierTree name && !isKeyword(name.getName())) {
            return beginsLowerCase(name.getName()) ? 1 : Integer.MIN_VALUE;
        }
        return tree instanceof MemberSelectTree select && beginsLowerCase(select.getIdentifier())
                ? 1 + packageParts(select.getExpression())
                : Integer.MIN_VALUE;
    }

    private static boolean isKeyword(Name name) {
        return name.contentEquals("this") || name.contentEquals("super");
    }

    private static boolean beginsLowerCase(Name name) {
        return name.length() > 0 && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
    }
}
