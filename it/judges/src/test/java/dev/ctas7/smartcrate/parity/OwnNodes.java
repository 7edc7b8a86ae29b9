// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** What stands in a member and in its lambdas, but not in the types declared inside it. */
final class OwnNodes {
    private OwnNodes() {}

    static List<JavaNode> of(JavaNode member) {
        List<JavaNode> nodes = new ArrayList<>();
        collect(member, nodes);
        return nodes;
    }

    private static void collect(JavaNode node, List<JavaNode> nodes) {
        for (JavaNode child : node.children()) {
            if (!(child instanceof ASTTypeDeclaration)) {
                nodes.add(child);
                collect(child, nodes);
            }
        }
    }
}
