/**
 * The zero-trust score: points for what was measured, nothing for what was not, and a penalty for every crate that
 * cannot prove itself.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.score.ScoreCalculator}. Whole numbers and fractions only, so that no rounding
 * depends on a machine.
 */
@NullMarked
package dev.ctas7.smartcrate.score;

import org.jspecify.annotations.NullMarked;
