// SPDX-License-Identifier: Apache-2.0
// CHOICE_COUNT_EFFECTIVE_BODIES
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Decides, before any way is measured, which choices between bodies have an effect: those enough of whose bodies do.
 */
final class ChoiceVotes {
    private final CallGraph graph;
    private final Effect effect;
    private final int methods;
    private final BitSet reached;
    private final int[] votes;
    private final Deque<Integer> open = new ArrayDeque<>();

    private ChoiceVotes(CallGraph graph, Effect effect) {
        this.graph = graph;
        this.effect = effect;
        this.methods = graph.members().count();
        this.reached = new BitSet(graph.nodes());
        this.votes = new int[graph.nodes() - methods];
    }

    /** All nodes that have the effect, methods and choices. */
    static BitSet of(CallGraph graph, Effect effect) {
        ChoiceVotes count = new ChoiceVotes(graph, effect);
        DirectUses uses = graph.uses(effect);
        for (int use = 0; use < uses.size(); use++) {
            count.reach(uses.node(use));
        }
        while (!count.open.isEmpty()) {
            int node = count.open.remove();
            for (int edge = graph.callers().first(node); edge < graph.callers().first(node + 1); edge++) {
                count.vote(graph.callers().caller(edge));
            }
        }
        return count.reached;
    }

    private void vote(int caller) {
        int choice = caller - methods;
        if (choice < 0 || ++votes[choice] >= graph.needed(effect, choice)) {
            reach(caller);
        }
    }

    private void reach(int node) {
        if (!reached.get(node)) {
            reached.set(node);
            open.add(node);
        }
    }
}
