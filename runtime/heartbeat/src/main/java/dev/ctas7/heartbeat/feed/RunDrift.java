// SPDX-License-Identifier: Apache-2.0
// RUN_HOLD_WATCHED_DRIFT
package dev.ctas7.heartbeat.feed;

/**
 * What the feed says of one run.
 *
 * @param runId as in its events; one harmless line
 * @param actor as in its events; empty when they do not say
 * @param state by the age of its last event
 * @param events how many of its events were read
 * @param lastEpochMs its last event's {@code ts_epoch_ms}
 * @param ageMs milliseconds since then by the watcher's clock, 0 when that moment is still to come
 * @param aheadMs milliseconds by which its last event lies in the watcher's future
 * @param intervalSec seconds between events as it declares them, else {@value #ASSUMED_INTERVAL_SEC}
 * @param missing events whose sequence numbers were passed over
 * @param repeated events whose sequence number was not higher than the one before
 * @param jumpsBack events older than the one before: its clock was set back
 * @param pauses consecutive events further apart than allowed: it was stuck for a while, or its clock was set forward
 */
public record RunDrift(
        String runId,
        String actor,
        RunState state,
        long events,
        long lastEpochMs,
        long ageMs,
        long aheadMs,
        long intervalSec,
        long missing,
        long repeated,
        long jumpsBack,
        long pauses) {
    /** The interval of a run that declares none: that of the spec's canonical example. */
    public static final long ASSUMED_INTERVAL_SEC = 60;
}
