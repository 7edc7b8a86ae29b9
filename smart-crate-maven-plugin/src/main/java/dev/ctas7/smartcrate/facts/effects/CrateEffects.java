// SPDX-License-Identifier: Apache-2.0
// EFFECTS_FIND_SHORTEST_EVIDENCE
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.model.Effect;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The effects of all methods of a crate.
 *
 * @param methods sorted by class, then in the order of the class file; methods without effects among them
 */
public record CrateEffects(List<MethodEffects> methods) {
    /** Of a crate without code. */
    public static final CrateEffects NONE = new CrateEffects(List.of());

    /** Copies the list. */
    public CrateEffects {
        methods = List.copyOf(methods);
    }

    /**
     * The effects of the classes whose binary names are accepted, each with the shortest chain; the first of equals.
     */
    public Map<Effect, EffectChain> of(Predicate<String> classes) {
        Map<Effect, EffectChain> found = new EnumMap<>(Effect.class);
        for (MethodEffects method : methods) {
            if (classes.test(method.method().owner())) {
                for (EffectChain chain : method.chains()) {
                    found.merge(chain.effect(), chain, CrateEffects::shorter);
                }
            }
        }
        return found;
    }

    /** The effects of the whole crate. */
    public Map<Effect, EffectChain> all() {
        return of(name -> true);
    }

    private static EffectChain shorter(EffectChain one, EffectChain other) {
        return other.steps().size() < one.steps().size() ? other : one;
    }
}
