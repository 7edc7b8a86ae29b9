// SPDX-License-Identifier: Apache-2.0
// SELECTION_SELECT_FEWEST_PIECES
package dev.ctas7.smartcrate.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the best candidates until the file is short enough, and not one more. */
final class Selection {
    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::worth)
            .reversed()
            .thenComparing(candidate -> candidate.members().first());

    private Selection() {}

    static List<Candidate> of(List<Candidate> candidates, int lines, int limit) {
        List<Candidate> chosen = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int left = lines;
        for (Candidate candidate : candidates.stream().sorted(BEST).toList()) {
            boolean free = chosen.stream().noneMatch(candidate::overlaps);
            if (left > limit && free && names.add(candidate.piece().name())) {
                chosen.add(candidate);
                left -= candidate.removed();
            }
        }
        return withoutSpare(chosen, left, limit);
    }

    /** A later, larger piece may have made an earlier one unnecessary. */
    private static List<Candidate> withoutSpare(List<Candidate> chosen, int left, int limit) {
        int now = left;
        for (int i = chosen.size() - 1; i >= 0; i--) {
            int without = now + chosen.get(i).removed();
            if (without <= limit) {
                chosen.remove(i);
                now = without;
            }
        }
        return chosen;
    }
}
