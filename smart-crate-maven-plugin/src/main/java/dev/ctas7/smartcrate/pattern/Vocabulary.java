// SPDX-License-Identifier: Apache-2.0
// VERB_FIND_KNOWN_WORD
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.model.Effect;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The verbs that headers may use, and the canonical patterns that are well formed whatever their number of words. */
public final class Vocabulary {
    private final Map<String, Verb> verbs;
    private final Set<String> canonical;

    Vocabulary(Map<String, Verb> verbs, Set<String> canonical) {
        this.verbs = new TreeMap<>(verbs);
        this.canonical = Set.copyOf(canonical);
    }

    /** This vocabulary with a crate's own verbs, which win over ours; words that are no effect are left out. */
    public Vocabulary with(Map<String, List<String>> own) {
        Map<String, Verb> all = new TreeMap<>(verbs);
        own.forEach((name, words) -> {
            Set<Effect> effects = EnumSet.noneOf(Effect.class);
            words.forEach(word -> Effect.ofWord(word).ifPresent(effects::add));
            all.put(name, new Verb(name, effects));
        });
        return new Vocabulary(all, canonical);
    }

    /** All verbs, sorted by name. */
    public List<Verb> verbs() {
        return List.copyOf(verbs.values());
    }

    /** The verb of this name, in upper case. */
    public Optional<Verb> verb(String name) {
        return Optional.ofNullable(verbs.get(name));
    }

    /** Whether a header is one of the canonical patterns with a form of their own. */
    public boolean isCanonical(String header) {
        return canonical.contains(header);
    }

    /** The verb that was probably meant: two slips away at most, one in a short word. */
    public Optional<String> nearest(String word) {
        return NearWord.of(word, verbs.keySet());
    }
}
