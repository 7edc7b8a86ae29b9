// SPDX-License-Identifier: Apache-2.0
// BUS_COUNT_UNDELIVERED_MESSAGES
package dev.ctas7.heartbeat.bus;

import java.util.concurrent.atomic.LongAdder;

/** Counts what {@link BusStatus} reports; for those who write a bus. Safe for several threads. */
public final class BusTally {
    private final LongAdder refused = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder outages = new LongAdder();

    /** A message was not taken. Always false, so that a bus can return it. */
    public boolean refused() {
        refused.increment();
        return false;
    }

    /** Messages were taken and then lost. */
    public void dropped(long messages) {
        dropped.add(messages);
    }

    /** A consumer threw an exception. */
    public void failed() {
        failures.increment();
    }

    /** The connection was lost. */
    public void outage() {
        outages.increment();
    }

    /** The counts as they are now. */
    public BusStatus status(boolean connected) {
        return new BusStatus(connected, refused.sum(), dropped.sum(), failures.sum(), outages.sum());
    }
}
