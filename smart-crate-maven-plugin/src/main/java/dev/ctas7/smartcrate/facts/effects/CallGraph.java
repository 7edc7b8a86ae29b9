// SPDX-License-Identifier: Apache-2.0
// CALL_HOLD_CRATE_GRAPH
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.model.Effect;
import java.util.List;
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
 * @param choices for each choice how many bodies it is between
 */
record CallGraph(
        int nodes,
        CrateMembers members,
        Callers callers,
        Map<Effect, DirectUses> direct,
        LambdaHolders holders,
        List<List<Integer>> choices) {
    /** Measured: with eight, a sample of real libraries has few false alarms and no planted effect is lost. */
    private static final int FEW = 8;

    /**
     * How many bodies of a choice must have an effect for the call to have it: one of a few, half of many. A call that
     * may run a hundred bodies says little of any one of them. Only what is unknown is never outvoted.
     */
    int needed(Effect effect, int choice) {
        int bodies = choices.get(choice).size();
        return bodies <= FEW || effect == Effect.UNKNOWN ? 1 : (bodies + 1) / 2;
    }

    /** The bodies that have one effect by themselves. */
    DirectUses uses(Effect effect) {
        return direct.getOrDefault(effect, new DirectUses());
    }

    /** Whether nobody wrote it, so that a chain of calls does not show it. */
    boolean isHidden(int node) {
        return node >= members.count() || members.isSynthetic(node);
    }

    /** The name by which a chain shows a method. */
    CodeName shown(int method) {
        return members.method(holders.of(method)).name();
    }
}
