// SPDX-License-Identifier: Apache-2.0
// EVENT_HOLD_SINGLE_CYCLE
package dev.ctas7.heartbeat.feed;

/**
 * One heartbeat event as it stands in the feed.
 *
 * <p>Category, action, modes and tool are constants, and {@link FeedMeta} refuses what could be taken for a phase: an
 * event that counts as started, completed or verified cannot be made.
 *
 * @param source who writes it
 * @param tsEpochMs when, in milliseconds since 1970-01-01T00:00Z, up to the end of the year 9999; {@code ts_utc} is the
 *     same moment, cut to the second
 * @param heartbeatSeq counts up by one within a run, not negative
 * @param meta further context; left out when empty
 */
public record FeedEvent(EventSource source, long tsEpochMs, long heartbeatSeq, FeedMeta meta) {
    static final String HEARTBEAT = "heartbeat";
    static final String EMIT_MODE = "runtime_auto";
    static final String VERIFIER_MODE = "operational_proof";
    static final String TOOL = "task_dispatcher";

    /** The end of the year 9999. */
    static final long LAST_MS = 253_402_300_799_999L;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public FeedEvent {
        if (tsEpochMs < 0 || tsEpochMs > LAST_MS) {
            throw new IllegalArgumentException("ts_epoch_ms was " + tsEpochMs + " but must be 0 to " + LAST_MS);
        }
        if (heartbeatSeq < 0) {
            throw new IllegalArgumentException("heartbeat_seq was " + heartbeatSeq + " but must not be negative");
        }
    }
}
