// SPDX-License-Identifier: Apache-2.0
// PULSE_WRITE_CYCLE_EVENT
package dev.ctas7.heartbeat.feed;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import java.time.InstantSource;

/** Writes one event for each cycle of a component. Never throws and never waits long; see {@link FeedWriter}. */
public final class FeedPulse {
    private final FeedWriter writer;
    private final EventSource source;
    private final InstantSource clock;
    private long sequence;

    /** A pulse whose first event has sequence 1. */
    public FeedPulse(FeedWriter writer, EventSource source, InstantSource clock) {
        this.writer = writer;
        this.source = source;
        this.clock = clock;
    }

    /** One cycle of an orchestrator, with how many crates it sees in which state. */
    public boolean beat(GlobalHeartbeatState state) {
        return beat(FeedMeta.of(state));
    }

    /**
     * One cycle. Its number is used up even when the event cannot be written: the gap tells of it.
     *
     * @return whether the event is in the feed
     */
    public synchronized boolean beat(FeedMeta meta) {
        sequence++;
        // A clock before 1970 or after 9999 is as wrong as any other, but must not stop a cycle.
        long now = Math.max(0, Math.min(clock.millis(), FeedEvent.LAST_MS));
        return writer.append(new FeedEvent(source, now, sequence, meta));
    }

    /** What has been written and lost so far. */
    public FeedWriter writer() {
        return writer;
    }
}
