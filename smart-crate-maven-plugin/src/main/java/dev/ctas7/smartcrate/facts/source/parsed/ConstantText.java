// SPDX-License-Identifier: Apache-2.0
// TREE_COMPUTE_CONSTANT_TEXT
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of an annotation's value, as far as its own source knows: literals, joined ones, and constants that are
 * declared there under a name that no other has.
 */
final class ConstantText {
    /** An expression of more parts is a circle, or made to take time. */
    private static final int MOST_STEPS = 1000;

    /** Longer ones are made to take memory. */
    private static final int LONGEST = 10_000;

    /**
     * What an expression comes to.
     *
     * @param text its value, or itself where that is not known
     * @param known whether it is the value
     */
    record Value(String text, boolean known) {}

    private final Map<String, @Nullable ExpressionTree> constants = new HashMap<>();
    private int steps;

    private ConstantText() {}

    static ConstantText of(CompilationUnitTree unit) {
        ConstantText constants = new ConstantText();
        constants.collect(unit.getTypeDecls(), "");
        return constants;
    }

    private void collect(List<? extends Tree> trees, String owner) {
        for (Tree tree : trees) {
            if (tree instanceof ClassTree type) {
                collect(type.getMembers(), type.getSimpleName().toString());
            } else if (tree instanceof VariableTree field) {
                put(field.getName().toString(), field.getInitializer());
                put(owner + "." + field.getName(), field.getInitializer());
            }
        }
    }

    /** Which of two is meant depends on the place; neither is taken. */
    private void put(String name, @Nullable ExpressionTree value) {
        constants.put(name, constants.containsKey(name) ? null : value);
    }

    /** The value of an expression. */
    Value of(ExpressionTree expression) {
        steps = 0;
        String text = evaluated(expression);
        return text == null || text.length() > LONGEST
                ? new Value(shortened(expression.toString()), false)
                : new Value(text, true);
    }

    private @Nullable String evaluated(@Nullable Tree tree) {
        steps++;
        if (tree == null || steps > MOST_STEPS) {
            return null;
        }
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text : null;
        }
        if (tree instanceof ParenthesizedTree inner) {
            return evaluated(inner.getExpression());
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return joined(sum);
        }
        String name = name(tree);
        return name == null ? null : evaluated(constants.get(name));
    }

    /** The name under which a constant would be known, alone or with its owner's; null for what is no such name. */
    private static @Nullable String name(Tree tree) {
        if (tree instanceof IdentifierTree simple) {
            return simple.getName().toString();
        }
        return tree instanceof MemberSelectTree select && select.getExpression() instanceof IdentifierTree owner
                ? owner.getName() + "." + select.getIdentifier()
                : null;
    }

    private @Nullable String joined(BinaryTree sum) {
        String left = evaluated(sum.getLeftOperand());
        String right = evaluated(sum.getRightOperand());
        return left == null || right == null || left.length() + right.length() > LONGEST ? null : left + right;
    }

    private static String shortened(String expression) {
        return expression.length() > 200 ? expression.substring(0, 200) : expression;
    }
}
