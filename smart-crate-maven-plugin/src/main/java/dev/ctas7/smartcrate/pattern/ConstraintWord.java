// SPDX-License-Identifier: Apache-2.0
// WORD_HOLD_DECLARED_CONSTRAINT
package dev.ctas7.smartcrate.pattern;

import java.util.Optional;

/**
 * One word of a {@code // Constraints:} line, known or not.
 *
 * @param text as it is written
 * @param line from 1
 * @param column of its first character, from 1
 */
public record ConstraintWord(String text, int line, int column) {
    /** What it means; empty for a word that is no constraint. */
    public Optional<Constraint> constraint() {
        return Constraint.ofWord(text);
    }
}
