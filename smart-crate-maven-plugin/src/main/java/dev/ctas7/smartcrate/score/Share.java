// SPDX-License-Identifier: Apache-2.0
// SCORE_HOLD_MEASURED_SHARE
package dev.ctas7.smartcrate.score;

/**
 * How much of something is as it should be.
 *
 * @param measured whether anything was looked at
 * @param good how many are as they should be, 0 to {@code all}; 0 when nothing was measured
 * @param all how many there are, at least 1
 * @param evidence what was looked at, or why nothing was
 */
public record Share(boolean measured, long good, long all, String evidence) {
    /** Checks the counts. */
    public Share {
        if (good < 0 || good > all || all == 0 || (!measured && good != 0)) {
            throw new IllegalArgumentException(good + " of " + all + " cannot be");
        }
    }

    /** Nothing was looked at. */
    public static Share unmeasured(String why) {
        return new Share(false, 0, 1, why);
    }

    /** One thing that is as it should be, or is not. */
    public static Share of(boolean good, String evidence) {
        return new Share(true, good ? 1 : 0, 1, evidence);
    }
}
