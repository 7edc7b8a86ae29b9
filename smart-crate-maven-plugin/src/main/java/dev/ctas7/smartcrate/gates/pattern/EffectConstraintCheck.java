// SPDX-License-Identifier: Apache-2.0
// CONSTRAINT_CHECK_OBSERVED_EFFECTS
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.Constraint;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * SC306 for the constraints that are about effects: deterministic, no_io, no_logging, no_config, declares_side_effects.
 */
final class EffectConstraintCheck implements PatternRule {
    private final Set<String> declared;

    /** Takes the words of the manifest's {@code [intent] effects}. */
    EffectConstraintCheck(Set<String> declared) {
        this.declared = Set.copyOf(declared);
    }

    @Override
    public List<Finding> check(PromisedSource source) {
        Set<Constraint> constraints = source.promise().constraints();
        if (constraints.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Map<Effect, EffectChain> effects = source.effects();
        for (Constraint constraint : constraints) {
            effects.forEach((effect, chain) -> {
                if (constraint.forbidden().contains(effect)) {
                    findings.add(broken(source, constraint, chain));
                } else if (constraint == Constraint.DECLARES_SIDE_EFFECTS && isUndeclared(effect)) {
                    findings.add(undeclared(source, chain));
                }
            });
        }
        return findings;
    }

    private boolean isUndeclared(Effect effect) {
        return effect != Effect.UNKNOWN && !declared.contains(effect.word());
    }

    private static Finding broken(PromisedSource source, Constraint constraint, EffectChain chain) {
        return finding(
                source,
                chain,
                constraint.word() + " is declared, but " + chain.text() + " is "
                        + chain.effect().word(),
                "Do without it or pass in its result, or delete " + constraint.word() + " from the Constraints line.");
    }

    private static Finding undeclared(PromisedSource source, EffectChain chain) {
        String word = chain.effect().word();
        return finding(
                source,
                chain,
                "declares_side_effects is declared, but " + chain.text() + " is " + word
                        + ", which [intent] effects does not list",
                "Add \"" + word + "\" to [intent] effects in smart-crate.toml, or do without it.");
    }

    private static Finding finding(PromisedSource source, EffectChain chain, String what, String fix) {
        return Finding.of(
                PatternRules.BROKEN_CONSTRAINT,
                source.at(chain.line()),
                PromisedSource.element(chain.steps().get(0)),
                what,
                "Callers rely on a declared constraint and do not look behind it.",
                fix);
    }
}
