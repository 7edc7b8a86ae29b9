// SPDX-License-Identifier: Apache-2.0
// TYPO_COMPUTE_NEAREST_WORD
package dev.ctas7.smartcrate.pattern;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant: two slips away at most, one in a short word. */
final class NearWord {
    /** Longer words are nobody's typo of ours. */
    private static final int LONGEST = 40;

    private static final int SHORT = 4;

    private NearWord() {}

    /** The nearest of the known words, the first of equals; empty when none is near. */
    static Optional<String> of(String word, Collection<String> known) {
        int slips = word.length() <= SHORT ? 1 : 2;
        return known.stream()
                .filter(other -> word.length() <= LONGEST && distance(word, other) <= slips)
                .min(Comparator.comparingInt((String other) -> distance(word, other))
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
