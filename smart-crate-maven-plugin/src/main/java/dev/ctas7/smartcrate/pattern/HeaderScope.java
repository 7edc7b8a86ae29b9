// SPDX-License-Identifier: Apache-2.0
// HEADER_COMPARE_OBSERVED_EFFECTS
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a source says that it does, beside what its code does.
 *
 * @param file a main source with a well-formed header whose verb is known
 * @param header its header
 * @param verb the header's verb
 * @param observed all effects of its classes, each with the shortest chain; in the order of {@link Effect}
 */
public record HeaderScope(SourceFile file, Header header, Verb verb, Map<Effect, EffectChain> observed) {
    /** Copies the map. */
    public HeaderScope {
        Map<Effect, EffectChain> copy = new EnumMap<>(Effect.class);
        copy.putAll(observed);
        observed = Collections.unmodifiableMap(copy);
    }

    /** The scopes of all sources that have one to judge, in the order of the sources. */
    public static List<HeaderScope> of(List<SourceFile> sources, SourceCode code, Vocabulary vocabulary) {
        List<HeaderScope> scopes = new ArrayList<>();
        for (SourceFile file : sources) {
            if (PromisedSource.mayPromise(file)) {
                Header.among(file.leading(), vocabulary)
                        .filter(Header::wellFormed)
                        .ifPresent(header -> vocabulary
                                .verb(header.verb())
                                .ifPresent(
                                        verb -> scopes.add(new HeaderScope(file, header, verb, code.effects(file)))));
            }
        }
        return List.copyOf(scopes);
    }

    /** The effects that break the verb's scope; logging, time, thread and unknown never do. */
    public Map<Effect, EffectChain> broken() {
        Map<Effect, EffectChain> broken = new EnumMap<>(Effect.class);
        observed.forEach((effect, chain) -> {
            if (!verb.allows(effect)) {
                broken.put(effect, chain);
            }
        });
        return broken;
    }
}
