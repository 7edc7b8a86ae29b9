// SPDX-License-Identifier: Apache-2.0
// EFFECTS_FIND_CRATE_BEHAVIOUR
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what each method of a crate does to the world, itself and through what it calls in the crate. */
public final class EffectsEngine {
    /** Other threads cost more than they bring until there are some thousand methods. */
    private static final int MANY = 5000;

    private EffectsEngine() {}

    /** The behaviour of a crate's classes, in whatever order they come; {@code known} tells what lies outside them. */
    public static CodeFacts of(List<CodeClass> classes, KnownEffects known) {
        List<CodeClass> sorted =
                classes.stream().sorted(Comparator.comparing(CodeClass::name)).toList();
        return new CodeFacts(sorted, effects(CallGraphBuilder.build(sorted, known)));
    }

    private static CrateEffects effects(CallGraph graph) {
        int count = graph.members().count();
        List<Effect> effects = List.copyOf(graph.direct().keySet());
        Stream<Effect> searches = count < MANY ? effects.stream() : effects.parallelStream();
        List<ChainReader> chains =
                searches.map(effect -> new ChainReader(graph, effect)).toList();
        IntStream methods = IntStream.range(0, count);
        return new CrateEffects((count < MANY ? methods : methods.parallel())
                .mapToObj(method -> of(graph, method, chains))
                .toList());
    }

    private static MethodEffects of(CallGraph graph, int method, List<ChainReader> chains) {
        List<EffectChain> own = new ArrayList<>(chains.size());
        for (ChainReader reader : chains) {
            if (reader.has(method)) {
                own.add(reader.chain(method));
            }
        }
        return new MethodEffects(graph.members().method(method).name(), own);
    }
}
