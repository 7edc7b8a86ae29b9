// SPDX-License-Identifier: Apache-2.0
// EFFECT_FIND_SHORTEST_PATHS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.model.Effect;
import java.util.BitSet;

/**
 * Finds, for one effect, every body that leads to it and the shortest way there: breadth first from the direct uses
 * backwards over the calls. Steps into what nobody wrote count nothing.
 *
 * <p>Among ways of one length the one through the first method wins, by class, then in the order of the file.
 */
final class EffectSearch {
    private final CallGraph graph;
    private final EffectPaths paths;
    private final BitSet done;
    private final BitSet effective;
    private IntList level = new IntList();
    private IntList after = new IntList();

    private EffectSearch(CallGraph graph, Effect effect) {
        this.graph = graph;
        this.paths = new EffectPaths(graph.nodes());
        this.done = new BitSet(graph.nodes());
        this.effective = ChoiceVotes.of(graph, effect);
    }

    static EffectPaths of(CallGraph graph, Effect effect) {
        DirectUses uses = graph.uses(effect);
        EffectSearch search = new EffectSearch(graph, effect);
        for (int use = 0; use < uses.size(); use++) {
            search.paths.shorten(uses.node(use), 0, EffectPaths.direct(use), uses.line(use));
            search.level.add(uses.node(use));
        }
        for (int distance = 0; search.level.size() > 0; distance++) {
            search.walk(distance);
        }
        return search.paths;
    }

    private void walk(int distance) {
        level.sort();
        // The level grows while it is walked: by callers of what nobody wrote.
        for (int at = 0; at < level.size(); at++) {
            int node = level.get(at);
            if (!done.get(node)) {
                done.set(node);
                reach(node, distance);
            }
        }
        level.clear();
        IntList walked = level;
        level = after;
        after = walked;
    }

    private void reach(int node, int distance) {
        boolean hidden = graph.isHidden(node);
        int before = hidden ? distance : distance + 1;
        Callers callers = graph.callers();
        for (int edge = callers.first(node); edge < callers.first(node + 1); edge++) {
            int caller = callers.caller(edge);
            if (effective.get(caller) && paths.shorten(caller, before, node, callers.line(edge))) {
                (hidden ? level : after).add(caller);
            }
        }
    }
}
