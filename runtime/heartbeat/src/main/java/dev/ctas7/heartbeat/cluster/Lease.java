// SPDX-License-Identifier: Apache-2.0
// LEASE_MANAGE_LEADER_ELECTION
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.KeyValue;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Elects one of several orchestrators with an entry that expires: whoever has it leads.
 *
 * <p>The holder renews every two seconds and stops leading half a second before the entry can have expired, whatever
 * the store does; the others look every second. So a leader that dies is followed after seven seconds at most, one that
 * closes after one, and two lead at once only for as long as a message takes that the old one had decided to send. A
 * store that has not answered for ten seconds, or for the first three (a server without JetStream), makes everybody
 * lead: states that come twice do no harm, silence does.
 */
public final class Lease implements Leadership, AutoCloseable {
    private static final Logger LOG = System.getLogger(Lease.class.getName());
    private static final Duration RENEW = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration TRY_AGAIN = Duration.ofMillis(500);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final LeaseHold hold;
    private final String key;
    private final LongSupplier nanos;
    private final List<Runnable> gained = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile LeaseState state = LeaseState.unknown();
    private boolean led;

    Lease(KeyValue store, String key, String me, LongSupplier nanos) {
        this.hold = new LeaseHold(store, key, me);
        this.key = key;
        this.nanos = nanos;
        this.thread = new Thread(this::run, "heartbeat-" + key.replace('.', '-'));
        this.thread.setDaemon(true);
    }

    /**
     * Starts to take part in an election; asks the store on a thread of its own.
     *
     * @param store a bucket whose entries expire after {@link ClusterNames#LEASE_EXPIRY}
     * @param key the lease
     * @param me a name that no other orchestrator has
     */
    public static Lease start(KeyValue store, String key, String me) {
        Lease lease = new Lease(store, key, me, System::nanoTime);
        lease.thread.start();
        return lease;
    }

    @Override
    public boolean leads() {
        return state.leads(nanos.getAsLong());
    }

    /** Has something done, on the lease's thread, each time this orchestrator begins to lead; it must not wait. */
    public void whenGained(Runnable action) {
        gained.add(action);
    }

    /** Stops leading and gives the lease back; waits up to three seconds for the store. A second call does nothing. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(GOODBYE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the store once, and says how long to wait before the next time. */
    Duration step() {
        LeaseState before = state;
        Duration pause;
        try {
            long askedAt = nanos.getAsLong();
            boolean ours = hold.take();
            state = ours ? before.granted(askedAt) : before.refused();
            pause = ours ? RENEW : LOOK;
        } catch (IOException | RuntimeException e) {
            // Whatever the store does wrong, an election that ends in silence would be worse.
            state = before.unanswered(nanos.getAsLong());
            pause = TRY_AGAIN;
            tellOutage(before, e);
        }
        tellEnd(before);
        tellChange();
        return pause;
    }

    /** The end of {@link #close}, on the lease's thread. */
    void release() {
        boolean mine = leads() && !state.alone();
        state = LeaseState.unknown();
        if (mine) {
            try {
                hold.giveBack();
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.DEBUG, "heartbeat lease {0} was not given back and will expire", key);
            }
        }
    }

    private void run() {
        try {
            Duration pause = step();
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        release();
    }

    private void tellOutage(LeaseState before, Exception e) {
        if (state.alone() && !before.alone()) {
            LOG.log(
                    Level.WARNING,
                    "heartbeat lease {0}: the key-value store does not answer ({1}), so every orchestrator publishes and"
                            + " alerts come once from each; for one publisher, run nats-server with JetStream (-js),"
                            + " and in a cluster more than half of its servers",
                    key,
                    e.getMessage());
        }
    }

    private void tellEnd(LeaseState before) {
        if (before.alone() && !state.alone()) {
            LOG.log(Level.INFO, "heartbeat lease {0}: the key-value store answers again, one publishes", key);
        }
    }

    private void tellChange() {
        boolean leading = leads();
        if (leading != led) {
            led = leading;
            LOG.log(Level.INFO, "heartbeat lease {0}: this orchestrator {1}", key, leading ? "leads" : "follows");
            if (leading) {
                gained.forEach(Runnable::run);
            }
        }
    }
}
