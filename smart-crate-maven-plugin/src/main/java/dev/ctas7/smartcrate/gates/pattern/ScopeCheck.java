// SPDX-License-Identifier: Apache-2.0
// VERB_CHECK_OBSERVED_EFFECTS
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import dev.ctas7.smartcrate.pattern.Verb;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** SC303 and SC304: a source has no effect that its verb does not allow, and none that nobody can tell. */
final class ScopeCheck implements PatternRule {
    private final Vocabulary vocabulary;

    ScopeCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Finding> check(PromisedSource source) {
        Verb verb = source.promise().verb(vocabulary).orElse(null);
        if (verb == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Map<Effect, EffectChain> effects = source.effects();
        effects.forEach((effect, chain) -> {
            if (!verb.allows(effect)) {
                findings.add(outside(source, verb, chain));
            }
        });
        if (effects.containsKey(Effect.UNKNOWN)) {
            findings.add(unknown(source, verb, effects.get(Effect.UNKNOWN)));
        }
        return findings;
    }

    private static Finding outside(PromisedSource source, Verb verb, EffectChain chain) {
        return Finding.of(
                PatternRules.OUTSIDE_VERB,
                source.at(chain.line()),
                element(chain),
                verb.name() + " allows " + verb.allowedWords() + ", but " + chain.text() + " is "
                        + chain.effect().word(),
                "Whoever reads the header believes that this source leaves the rest of the world alone.",
                "Move what does it behind an interface that is passed in, or choose a verb of docs/rules/SC302.md"
                        + " that says it.");
    }

    private static Finding unknown(PromisedSource source, Verb verb, EffectChain chain) {
        String last = chain.steps().get(chain.steps().size() - 1).shown(false);
        return Finding.of(
                PatternRules.UNKNOWN_EFFECT,
                source.at(chain.line()),
                element(chain),
                "what " + last + " does is not known: " + chain.text(),
                "That " + verb.name() + " is kept can be said of all the rest, not of this.",
                "Look it up once, and if it has effects, make sure that the verb says so.");
    }

    private static String element(EffectChain chain) {
        return PromisedSource.element(chain.steps().get(0));
    }
}
