// SPDX-License-Identifier: Apache-2.0
// OUTAGE_EXPLAIN_SINGLE_LINES
package dev.ctas7.heartbeat.emitter;

import java.lang.System.Logger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what does not leave, and tells people of it twice: when it begins, and when it is over. */
final class Outage {
    private final Logger log;
    private final String crate;
    private final boolean busTells;
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong outages = new AtomicLong();
    private long droppedNow;

    /** @param busTells whether the bus logs lost connections itself; one line for each is enough */
    Outage(Logger log, String crate, boolean busTells) {
        this.log = log;
        this.busTells = busTells;
        this.crate = crate;
    }

    /** A heartbeat was lost for want of a connection. Called by one thread at a time. */
    void unconnected() {
        lost("no connection", busTells ? Logger.Level.DEBUG : Logger.Level.WARNING);
    }

    /** A heartbeat was lost. Called by one thread at a time. */
    void lost(String reason) {
        lost(reason, Logger.Level.WARNING);
    }

    private void lost(String reason, Logger.Level level) {
        dropped.incrementAndGet();
        droppedNow++;
        if (droppedNow == 1) {
            outages.incrementAndGet();
            log.log(
                    level,
                    "heartbeats of crate {0} do not leave ({1}); they are dropped and counted until one leaves again",
                    crate,
                    reason);
        }
    }

    /** A heartbeat has left. Called by one thread at a time. */
    void over() {
        if (droppedNow > 0) {
            log.log(Logger.Level.INFO, "heartbeats of crate {0} leave again; {1} were dropped", crate, Long.toString(droppedNow));
            droppedNow = 0;
        }
    }

    long dropped() {
        return dropped.get();
    }

    long outages() {
        return outages.get();
    }
}
