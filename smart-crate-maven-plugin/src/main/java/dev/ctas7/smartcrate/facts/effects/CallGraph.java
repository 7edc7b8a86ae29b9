// SPDX-License-Identifier: Apache-2.0
// CALL_HOLD_CRATE_GRAPH
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.model.Effect;
import java.util.Map;

/**
 * Who calls whom in the crate, and what each body does by itself. Nodes are the crate's methods by number, then the
 * choices between several bodies.
 *
 * @param nodes how many
 * @param members the methods
 * @param callers the edges
 * @param direct the bodies that have an effect by themselves
 * @param holders the methods around lambdas
 */
record CallGraph(
        int nodes, CrateMembers members, Callers callers, Map<Effect, DirectUses> direct, LambdaHolders holders) {
    /** Whether nobody wrote it, so that a chain of calls does not show it. */
    boolean isHidden(int node) {
        return node >= members.count() || members.isSynthetic(node);
    }

    /** The name by which a chain shows a method. */
    CodeName shown(int method) {
        return members.method(holders.of(method)).name();
    }
}
