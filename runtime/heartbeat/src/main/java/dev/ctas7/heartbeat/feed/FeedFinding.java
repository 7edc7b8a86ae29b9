// SPDX-License-Identifier: Apache-2.0
// FINDING_HOLD_FEED_OBJECTION
package dev.ctas7.heartbeat.feed;

/**
 * One objection to one line of a feed, in the parts that a reader needs in order to act. Each text is one harmless
 * line.
 *
 * @param line from 1
 * @param column from 1, in bytes
 * @param weight whether the line is broken or only not as it should be
 * @param what what was found, and what is wanted
 * @param why what goes wrong if it stays
 * @param fix what to do
 */
public record FeedFinding(long line, int column, Weight weight, String what, String why, String fix) {
    /** How much a finding matters. */
    public enum Weight {
        /** The line is no JSON object, or no event of the spec. It can be moved out of the way. */
        BROKEN,
        /** The event counts, but is not all that the spec asks of it. */
        NOTE
    }
}
