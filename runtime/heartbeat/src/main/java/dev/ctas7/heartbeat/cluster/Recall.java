// SPDX-License-Identifier: Apache-2.0
// STATE_LOAD_EXPECTED_CRATES
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.wire.StatePage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Tells a starting orchestrator which crates there were, so that one that died while nobody orchestrated is missed.
 *
 * <p>It asks the store on a thread of its own until it answers, for half a minute: later the crates that beat are known
 * anyway, and a server without JetStream has nothing to tell.
 */
final class Recall implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Recall.class.getName());
    private static final int ATTEMPTS = 30;

    private final WholeState whole;
    private final StatePlace place;
    private final Predicate<StatePage.Crate> expect;
    private final Runnable over;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "heartbeat-recall");

    /**
     * One that does not ask yet.
     *
     * @param expect given each crate; whether it was taken
     * @param over called when all crates were given, or nobody is asked any more
     */
    Recall(KeyValue store, Inbound inbound, StatePlace place, Predicate<StatePage.Crate> expect, Runnable over) {
        this.whole = new WholeState(store, inbound);
        this.place = place;
        this.expect = expect;
        this.over = over;
        thread.setDaemon(true);
    }

    /** Starts to ask. */
    Recall open() {
        thread.start();
        return this;
    }

    @Override
    public void close() {
        closed.countDown();
    }

    /** Asks once; false when the store did not answer. */
    boolean recall() {
        AtomicLong expected = new AtomicLong();
        try {
            WholeState.Reading reading = whole.read(place, crate -> {
                if (expect.test(crate)) {
                    expected.incrementAndGet();
                }
            });
            if (reading.crates() > 0 || reading.unreadable() > 0) {
                LOG.log(
                        Level.INFO,
                        "{0} of {1} crate(s) in key-value are expected to beat; {2} of {3} page(s) could not be read",
                        expected.get(),
                        reading.crates(),
                        reading.unreadable(),
                        reading.pages());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void run() {
        try {
            int attempt = 0;
            while (!recall() && ++attempt < ATTEMPTS && !closed.await(1, TimeUnit.SECONDS)) {
                LOG.log(Level.DEBUG, "key-value did not answer attempt {0} at recalling crates", attempt);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over.run();
        }
    }
}
