// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_FEED_OUTCOME
package dev.ctas7.heartbeat.feed;

/** What came of checking a feed. */
public sealed interface FeedReport {
    /** What a command that prints this should exit with: 0 fine, 1 broken lines, 2 not looked at. */
    int exitCode();

    /**
     * The feed was read.
     *
     * @param file as it was given
     * @param tally what it holds; after a quarantine, what it held before
     * @param quarantine the file that the broken lines were moved to; empty when they were not
     * @param moved how many lines were moved there
     */
    record Looked(String file, FeedTally tally, String quarantine, long moved) implements FeedReport {
        /** 0 also when everything that was broken has been moved away. */
        @Override
        public int exitCode() {
            return tally.broken() > moved ? 1 : 0;
        }
    }

    /**
     * The feed could not be read, or not be set right; it is as it was.
     *
     * @param file as it was given
     * @param reason one harmless line: what was in the way, and what to do
     */
    record NotLooked(String file, String reason) implements FeedReport {
        @Override
        public int exitCode() {
            return 2;
        }
    }
}
