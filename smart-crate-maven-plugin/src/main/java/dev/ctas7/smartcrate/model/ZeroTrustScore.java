// SPDX-License-Identifier: Apache-2.0
// SCORE_HOLD_EVIDENCED_TRUST
package dev.ctas7.smartcrate.model;

import java.util.List;

/**
 * The zero-trust score with its evidence.
 *
 * @param score 0 to 100
 * @param earned points earned by measured components
 * @param measurable points possible in measured components; with {@code strict} all 100
 * @param components always four, in the order of the design
 * @param unauthorizedCrates names, sorted; each costs 50
 * @param penalty what they cost together
 */
public record ZeroTrustScore(
        int score,
        double earned,
        int measurable,
        List<ScoreComponent> components,
        List<String> unauthorizedCrates,
        int penalty) {
    /** Copies the lists. */
    public ZeroTrustScore {
        components = List.copyOf(components);
        unauthorizedCrates = List.copyOf(unauthorizedCrates);
    }
}
