// SPDX-License-Identifier: Apache-2.0
// GRADE_HOLD_REPRODUCIBLE_QUALITY
package dev.ctas7.smartcrate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well the code is made, as far as can be seen without running it. It says nothing about trust.
 *
 * @param structure how much of the code stands in short files and in members of fitting shape
 * @param complexity how many decisions stand in members that a person can follow
 * @param pattern how many sources keep the promise of a header
 * @param architecture how loosely types and packages hang together, below a complete manifest and one hash
 */
public record Grade(GradeScore structure, GradeScore complexity, GradeScore pattern, GradeScore architecture) {
    /** The letters, best first. */
    public enum Letter {
        A(85),
        B(70),
        C(55),
        D(40),
        F(0);

        private final int least;

        Letter(int least) {
            this.least = least;
        }

        /** The letter of a mean of 0 to 100. */
        static Letter of(int mean) {
            for (Letter letter : values()) {
                if (mean >= letter.least) {
                    return letter;
                }
            }
            throw new IllegalArgumentException("mean was '" + mean + "' but must be 0 to 100");
        }
    }

    /** Refuses a grade of nothing. */
    public Grade {
        if (!structure.measured() && !complexity.measured() && !pattern.measured() && !architecture.measured()) {
            throw new IllegalArgumentException("a grade without anything measured");
        }
    }

    /** All four, in the order of reports. */
    public List<GradeScore> scores() {
        return List.of(structure, complexity, pattern, architecture);
    }

    /** The mean of what was measured, 0 to 100, rounded; a half goes up. */
    public int mean() {
        List<GradeScore> measured = measured();
        int sum = measured.stream().mapToInt(GradeScore::score).sum();
        return (2 * sum + measured.size()) / (2 * measured.size());
    }

    /** The letter of the mean. */
    public Letter letter() {
        return Letter.of(mean());
    }

    /** The score with most to gain; of equals the first. Empty when nothing is missing. */
    public Optional<GradeScore> weakest() {
        return measured().stream().filter(score -> score.score() < 100).min(Comparator.comparingInt(GradeScore::score));
    }

    private List<GradeScore> measured() {
        return scores().stream().filter(GradeScore::measured).toList();
    }
}
