// SPDX-License-Identifier: Apache-2.0
// FEED_HOLD_CHECKED_COUNTS
package dev.ctas7.heartbeat.feed;

import java.util.List;

/**
 * What a whole feed was found to hold.
 *
 * @param lines all lines
 * @param heartbeats lines that claim to be heartbeats
 * @param others lines that are other events
 * @param blank lines with nothing on them, which readers pass over
 * @param broken lines that could be moved out of the way
 * @param notes lines with notes only
 * @param findings the first {@value #MOST_FINDINGS}, in the feed's order
 * @param findingsTotal all of them
 */
public record FeedTally(
        long lines,
        long heartbeats,
        long others,
        long blank,
        long broken,
        long notes,
        List<FeedFinding> findings,
        long findingsTotal) {
    /** The most findings that are kept. */
    public static final int MOST_FINDINGS = 1000;

    /** Copies the findings. */
    public FeedTally {
        findings = List.copyOf(findings);
    }
}
