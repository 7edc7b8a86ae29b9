// SPDX-License-Identifier: Apache-2.0
// VERB_FIND_KNOWN_WORD
package dev.ctas7.smartcrate.gates.pattern;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The verbs that headers may use, and the canonical patterns that are well formed whatever their number of words. */
final class Vocabulary {
    /** Longer words are nobody's typo of ours. */
    private static final int LONGEST = 40;

    private final Map<String, Verb> verbs;
    private final Set<String> canonical;

    Vocabulary(Map<String, Verb> verbs, Set<String> canonical) {
        this.verbs = new TreeMap<>(verbs);
        this.canonical = Set.copyOf(canonical);
    }

    /** This vocabulary with a crate's own verbs, which win over ours. */
    Vocabulary with(Map<String, List<String>> own) {
        Map<String, Verb> all = new TreeMap<>(verbs);
        own.forEach((name, effects) -> all.put(name, new Verb(name, new HashSet<>(effects))));
        return new Vocabulary(all, canonical);
    }

    /** All verbs, sorted by name. */
    List<Verb> verbs() {
        return List.copyOf(verbs.values());
    }

    /** The verb of this name, in upper case. */
    Optional<Verb> verb(String name) {
        return Optional.ofNullable(verbs.get(name));
    }

    /** Whether a header is one of the canonical patterns with a form of their own. */
    boolean isCanonical(String header) {
        return canonical.contains(header);
    }

    /** The verb that was probably meant: two slips away at most, one in a short word. */
    Optional<String> nearest(String word) {
        int slips = word.length() <= 4 ? 1 : 2;
        return verbs.keySet().stream()
                .filter(verb -> word.length() <= LONGEST && distance(word, verb) <= slips)
                .min(Comparator.comparingInt((String verb) -> distance(word, verb))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
