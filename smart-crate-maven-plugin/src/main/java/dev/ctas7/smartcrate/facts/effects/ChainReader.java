// SPDX-License-Identifier: Apache-2.0
// CHAIN_COLLECT_SHOWN_STEPS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.List;

/** Writes the ways to one effect down as chains of calls. */
final class ChainReader {
    private final CallGraph graph;
    private final Effect effect;
    private final DirectUses uses;
    private final EffectPaths paths;

    ChainReader(CallGraph graph, Effect effect) {
        this.graph = graph;
        this.effect = effect;
        this.uses = graph.uses(effect);
        this.paths = EffectSearch.of(graph, effect);
    }

    /** Whether a method leads to the effect. */
    boolean has(int method) {
        return paths.distance(method) != EffectPaths.NONE;
    }

    /** The chain of a method that does. */
    EffectChain chain(int method) {
        List<CodeName> steps = new ArrayList<>();
        CodeName last = graph.shown(method);
        steps.add(last);
        int next = paths.next(method);
        while (next >= 0) {
            if (!graph.isHidden(next)) {
                CodeName shown = graph.shown(next);
                // A repeat reads like a mistake: an overload, or what a bridge leads to.
                if (!isSame(shown, last)) {
                    steps.add(shown);
                    last = shown;
                }
            }
            next = paths.next(next);
        }
        steps.add(uses.member(EffectPaths.direct(next)));
        return new EffectChain(effect, steps, line(method));
    }

    /** Where the chain leaves the written method: when it goes through its lambda, the line in the lambda's body. */
    private int line(int method) {
        int at = method;
        int next = paths.next(at);
        while (isLambdaOf(method, next)) {
            at = next;
            next = paths.next(at);
        }
        return paths.line(at);
    }

    private boolean isLambdaOf(int method, int node) {
        return node >= 0
                && node < graph.members().count()
                && graph.isHidden(node)
                && graph.holders().of(node) == graph.holders().of(method);
    }

    private static boolean isSame(CodeName one, CodeName other) {
        return one.owner().equals(other.owner()) && one.name().equals(other.name());
    }
}
