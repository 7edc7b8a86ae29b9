// SPDX-License-Identifier: Apache-2.0
// GRADE_HOLD_EVIDENCED_SCORE
package dev.ctas7.smartcrate.model;

/**
 * One of the four scores of a grade.
 *
 * @param name {@code structure}, {@code complexity}, {@code pattern} or {@code architecture}
 * @param measured whether there was anything to measure; if not it has no part in the mean
 * @param score 0 to 100, whole only when nothing is missing; 0 when not measured
 * @param evidence what it was measured from, or why it was not
 * @param advice the step that gains most, in the imperative; empty when there is nothing to gain
 */
public record GradeScore(String name, boolean measured, int score, String evidence, String advice) {
    /** Checks the range. */
    public GradeScore {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException(name + " was '" + score + "' but must be 0 to 100");
        }
    }

    /** A score that nothing speaks for or against. */
    public static GradeScore unmeasured(String name, String reason) {
        return new GradeScore(name, false, 0, reason, "");
    }
}
