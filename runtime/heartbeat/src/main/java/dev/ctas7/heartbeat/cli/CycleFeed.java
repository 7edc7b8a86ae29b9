// SPDX-License-Identifier: Apache-2.0
// FEED_MONITOR_ORCHESTRATOR_CYCLES
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.cluster.OrchestratorNode;
import dev.ctas7.heartbeat.feed.FeedPulse;
import dev.ctas7.heartbeat.feed.FeedStart;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Appends one event to the activity feed for each state that the orchestrator makes. */
final class CycleFeed implements AutoCloseable {
    private static final int CYCLE_SECONDS = 5;

    private final OrchestratorNode node;
    private final @Nullable FeedPulse pulse;
    private long lastMs;

    private CycleFeed(OrchestratorNode node, @Nullable FeedPulse pulse) {
        this.node = node;
        this.pulse = pulse;
        this.lastMs = node.orchestrator().state().lastUpdateMs();
    }

    static CycleFeed open(boolean wanted, OrchestratorNode node, InstantSource clock) {
        return new CycleFeed(
                node,
                wanted ? FeedStart.open(System.getenv(), Path.of(""), "orchestrator", CYCLE_SECONDS, clock) : null);
    }

    /** To be called more often than the orchestrator's cycle. */
    void look() {
        GlobalHeartbeatState newest = node.orchestrator().state();
        if (pulse != null && newest.lastUpdateMs() != lastMs) {
            pulse.beat(newest);
        }
        lastMs = newest.lastUpdateMs();
    }

    /** Nothing is kept open between two events. */
    @Override
    public void close() {}
}
