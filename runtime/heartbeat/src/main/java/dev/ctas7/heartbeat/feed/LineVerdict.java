// SPDX-License-Identifier: Apache-2.0
// LINE_HOLD_JUDGED_EVENT
package dev.ctas7.heartbeat.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line is.
 *
 * @param kind what it claims to be
 * @param findings what is wrong with it
 * @param beat what a watcher needs of a heartbeat; null when it is none, or broken
 */
record LineVerdict(
        Kind kind, List<FeedFinding> findings, @Nullable Beat beat) {
    /** What a line claims to be. */
    enum Kind {
        /** Nothing. */
        BLANK,
        /** A heartbeat event. */
        HEARTBEAT,
        /** Another event, of which this package knows nothing. */
        OTHER,
        /** No JSON object. */
        UNREADABLE
    }

    /**
     * What a watcher needs of a heartbeat.
     *
     * @param actor empty when not said
     */
    record Beat(
            String runId,
            String actor,
            String hostId,
            long tsEpochMs,
            @Nullable Long intervalSec,
            @Nullable Long sequence) {}

    /** Whether it can be moved out of the way. */
    boolean broken() {
        return findings.stream().anyMatch(finding -> finding.weight() == FeedFinding.Weight.BROKEN);
    }
}
