// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTConditionalExpression;
import net.sourceforge.pmd.lang.java.ast.ASTDoStatement;
import net.sourceforge.pmd.lang.java.ast.ASTForStatement;
import net.sourceforge.pmd.lang.java.ast.ASTIfStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchLike;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTWhileStatement;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.internal.JavaAstUtils;
import org.jspecify.annotations.Nullable;

/**
 * How PMD counts in conditions: {@code &&} and {@code ||} once for each condition that they stand in, so not at all
 * outside; and {@code ?:} twice more where it is itself the condition.
 */
final class Conditions {
    private Conditions() {}

    /** Operators less the times PMD counts them; below zero where one stands in a condition inside a condition. */
    static int operatorsMissed(List<JavaNode> nodes) {
        return nodes.stream()
                .filter(JavaAstUtils::isConditional)
                .mapToInt(operator -> 1 - conditionsAround(operator))
                .sum();
    }

    static int conditionalsCountedAgain(List<JavaNode> nodes) {
        return 2
                * nodes.stream()
                        .filter(ASTConditionalExpression.class::isInstance)
                        .mapToInt(Conditions::timesItselfCondition)
                        .sum();
    }

    private static int conditionsAround(JavaNode operator) {
        int count = 0;
        JavaNode child = operator;
        JavaNode parent = child.getParent();
        while (parent != null && !(child instanceof ASTLambdaExpression) && !(child instanceof ASTTypeDeclaration)) {
            if (condition(parent) == child) {
                count++;
            }
            child = parent;
            parent = child.getParent();
        }
        return count;
    }

    /** For how many conditions it is the condition, or a part of it that only other {@code ?:} stand around. */
    private static int timesItselfCondition(JavaNode node) {
        int count = 0;
        JavaNode child = node;
        JavaNode parent = child.getParent();
        while (child instanceof ASTConditionalExpression && parent != null) {
            if (condition(parent) == child) {
                count++;
            }
            child = parent;
            parent = child.getParent();
        }
        return count;
    }

    private static @Nullable JavaNode condition(@Nullable JavaNode node) {
        if (node instanceof ASTIfStatement statement) {
            return statement.getCondition();
        }
        if (node instanceof ASTWhileStatement statement) {
            return statement.getCondition();
        }
        if (node instanceof ASTDoStatement statement) {
            return statement.getCondition();
        }
        if (node instanceof ASTForStatement statement) {
            return statement.getCondition();
        }
        if (node instanceof ASTConditionalExpression expression) {
            return expression.getCondition();
        }
        return node instanceof ASTSwitchLike choice ? choice.getTestedExpression() : null;
    }
}
