// SPDX-License-Identifier: Apache-2.0
// RUN_NAME_WATCHED_STATE
package dev.ctas7.heartbeat.feed;

/** How a run is doing, by the age of its last event. */
public enum RunState {
    /** Its last event is no older than the larger of 5 s and three intervals. */
    BEATING,
    /** Older than that, but not yet twice as old. */
    LATE,
    /** Silent for twice that or longer: it may be stuck, or gone. */
    STUCK,
    /** Silent, but its actor has begun another run on the same host since. */
    REPLACED
}
