// SPDX-License-Identifier: Apache-2.0
// STATISTICS_COUNT_WRITTEN_MESSAGES
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.BusTally;
import io.nats.client.impl.NatsStatistics;

/** Learns from jnats what it wrote, and what it dropped. */
final class LinkStatistics extends NatsStatistics {
    private final SendWindow window;
    private final BusTally tally;

    LinkStatistics(SendWindow window, BusTally tally) {
        this.window = window;
        this.tally = tally;
    }

    @Override
    public void incrementOut(long bytes) {
        super.incrementOut(bytes);
        window.gone(bytes);
    }

    @Override
    public void incrementDroppedCount() {
        super.incrementDroppedCount();
        tally.dropped(1);
    }
}
