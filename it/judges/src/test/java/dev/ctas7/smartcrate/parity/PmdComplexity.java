// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchBranch;
import net.sourceforge.pmd.lang.java.ast.ASTThrowStatement;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.internal.JavaAstUtils;
import net.sourceforge.pmd.lang.java.metrics.JavaMetrics;
import net.sourceforge.pmd.lang.java.metrics.internal.CycloVisitor;
import net.sourceforge.pmd.lang.metrics.MetricOptions;
import net.sourceforge.pmd.lang.metrics.MetricsUtil;
import org.apache.commons.lang3.mutable.MutableInt;

/**
 * PMD's CYCLO in our terms: what PMD counts otherwise is taken off or put on by its own syntax tree, kind by kind, and
 * nothing else is.
 */
final class PmdComplexity {
    private PmdComplexity() {}

    static int of(JavaNode member) {
        List<JavaNode> nodes = OwnNodes.of(member);
        return cyclo(member)
                + lambdas(nodes)
                - count(nodes, ASTThrowStatement.class)
                - alternatives(nodes)
                + Conditions.operatorsMissed(nodes)
                - Conditions.conditionalsCountedAgain(nodes);
    }

    /** PMD's figure; its metric does not know compact constructors, though the visitor behind it counts them. */
    private static int cyclo(JavaNode member) {
        return member instanceof ASTCompactConstructorDeclaration
                ? 1 + visited(member)
                : MetricsUtil.computeMetric(JavaMetrics.CYCLO, (ASTExecutableDeclaration) member);
    }

    /** PMD looks into no lambda; we ask it for each. */
    private static int lambdas(List<JavaNode> nodes) {
        return nodes.stream()
                .filter(ASTLambdaExpression.class::isInstance)
                .mapToInt(PmdComplexity::visited)
                .sum();
    }

    private static int visited(JavaNode top) {
        MutableInt count = new MutableInt();
        top.acceptVisitor(new CycloVisitor(MetricOptions.emptyOptions(), top), count);
        return count.intValue();
    }

    /** PMD counts each constant of a {@code case}, and so none for a pattern; we count the {@code case}. */
    private static int alternatives(List<JavaNode> nodes) {
        return nodes.stream()
                .filter(ASTSwitchBranch.class::isInstance)
                .map(ASTSwitchBranch.class::cast)
                .filter(branch -> !branch.getLabel().isDefault())
                .mapToInt(branch -> JavaAstUtils.numAlternatives(branch) - 1)
                .sum();
    }

    private static int count(List<JavaNode> nodes, Class<?> kind) {
        return (int) nodes.stream().filter(kind::isInstance).count();
    }
}
