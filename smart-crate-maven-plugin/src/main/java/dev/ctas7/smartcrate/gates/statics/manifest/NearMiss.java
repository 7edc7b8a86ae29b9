// SPDX-License-Identifier: Apache-2.0
// TYPO_COMPUTE_NEAREST_NAME
package dev.ctas7.smartcrate.gates.statics.manifest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant: nearest by insertions, deletions, replacements and swapped neighbours. */
final class NearMiss {
    /** Longer names are nobody's typo of ours, and the table's size is their product. */
    private static final int MAX_LENGTH = 80;

    private NearMiss() {}

    /** The candidate nearest to the wanted name, when it is near enough to be a slip of the fingers. */
    static Optional<String> of(String wanted, Collection<String> candidates) {
        int limit = limit(wanted);
        return candidates.stream()
                .filter(candidate -> candidate.length() <= MAX_LENGTH && distance(wanted, candidate) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** One slip in a short name, two in most, three in the long ones. */
    private static int limit(String wanted) {
        if (wanted.length() <= 5) {
            return 1;
        }
        return wanted.length() <= 12 ? 2 : 3;
    }

    /** Damerau-Levenshtein, restricted: no part is edited twice. Case, {@code -} and {@code _} make no difference. */
    static int distance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
