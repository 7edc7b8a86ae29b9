// SPDX-License-Identifier: Apache-2.0
// EXPRESSION_COMPUTE_OPERATOR_CHANGES
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code &&} and {@code ||} of one expression in the order of the text, as if there were no parentheses.
 *
 * @param changes how often the operator is another than the one before, the first included
 * @param operands what the operators join
 */
record LogicalSequence(int changes, List<ExpressionTree> operands) {
    static boolean isLogical(Tree tree) {
        return tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
    }

    static LogicalSequence of(BinaryTree outermost) {
        List<Tree.Kind> operators = new ArrayList<>();
        List<ExpressionTree> operands = new ArrayList<>();
        flatten(outermost, operators, operands);
        int changes = 0;
        for (int i = 0; i < operators.size(); i++) {
            changes += i == 0 || operators.get(i) != operators.get(i - 1) ? 1 : 0;
        }
        return new LogicalSequence(changes, operands);
    }

    private static void flatten(ExpressionTree tree, List<Tree.Kind> operators, List<ExpressionTree> operands) {
        ExpressionTree inner = tree;
        while (inner instanceof ParenthesizedTree parentheses) {
            inner = parentheses.getExpression();
        }
        if (isLogical(inner) && inner instanceof BinaryTree binary) {
            flatten(binary.getLeftOperand(), operators, operands);
            operators.add(binary.getKind());
            flatten(binary.getRightOperand(), operators, operands);
        } else {
            operands.add(inner);
        }
    }
}
