// SPDX-License-Identifier: Apache-2.0
// EFFECTS_FIND_CRATE_BEHAVIOUR
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what each method of a crate does to the world, itself and through what it calls in the crate. */
public final class EffectsEngine {
    private EffectsEngine() {}

    /** The behaviour of a crate's classes, in whatever order they come; {@code known} tells what lies outside them. */
    public static CodeFacts of(List<CodeClass> classes, KnownEffects known) {
        List<CodeClass> sorted =
                classes.stream().sorted(Comparator.comparing(CodeClass::name)).toList();
        return new CodeFacts(sorted, effects(CallGraphBuilder.build(sorted, known)));
    }

    private static CrateEffects effects(CallGraph graph) {
        List<List<EffectChain>> chains = new ArrayList<>();
        for (int method = 0; method < graph.members().count(); method++) {
            chains.add(new ArrayList<>(2));
        }
        // In the order of the effects.
        graph.direct().forEach((effect, uses) -> add(graph, effect, uses, chains));
        List<MethodEffects> methods = new ArrayList<>();
        for (int method = 0; method < chains.size(); method++) {
            methods.add(new MethodEffects(graph.members().method(method).name(), chains.get(method)));
        }
        return new CrateEffects(methods);
    }

    private static void add(CallGraph graph, Effect effect, DirectUses uses, List<List<EffectChain>> chains) {
        ChainReader reader = new ChainReader(graph, effect, uses);
        for (int method = 0; method < chains.size(); method++) {
            if (reader.has(method)) {
                chains.get(method).add(reader.chain(method));
            }
        }
    }
}
