// SPDX-License-Identifier: Apache-2.0
// STATE_DISPATCH_LEADERS_VIEW
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.StoredEnvelope;
import dev.ctas7.heartbeat.orchestrator.Snapshot;
import dev.ctas7.heartbeat.orchestrator.StateSink;
import dev.ctas7.heartbeat.wire.PartialState;
import dev.ctas7.heartbeat.wire.PartialWriter;
import dev.ctas7.heartbeat.wire.StateWriter;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes what one orchestrator thinks to all: the leader publishes it and stores it, every crate included; all keep it.
 *
 * <p>Publishing happens on the loop's thread. Storing may wait for servers, so it happens on a thread of its own, which
 * leaves out what became old while it waited.
 */
public final class StateDesk implements StateSink, AutoCloseable {
    private static final Logger LOG = System.getLogger(StateDesk.class.getName());

    private final HeartbeatBus bus;
    private final Leadership leadership;
    private final Credentials credentials;
    private final KeyValue store;
    private final StatePlace place;
    private final BooleanSupplier recalled;
    private final WholeWriter whole;
    private final Outage outage;
    private final StateWriter states = new StateWriter();
    private final PartialWriter partials = new PartialWriter();
    private final AtomicReference<@Nullable Job> job = new AtomicReference<>();
    private final Semaphore jobs = new Semaphore(0);
    private final Thread thread;
    private volatile byte @Nullable [] newest;
    private volatile boolean closed;

    /**
     * A desk whose storing thread does not run yet.
     *
     * @param recalled whether what lay in the store has been read, or nobody wants it any more; no page is written
     *     before that, since it would take the place of one that names crates not heard yet
     */
    StateDesk(
            HeartbeatBus bus,
            Leadership leadership,
            Credentials credentials,
            KeyValue store,
            StatePlace place,
            BooleanSupplier recalled) {
        this.bus = bus;
        this.leadership = leadership;
        this.credentials = credentials;
        this.store = store;
        this.place = place;
        this.recalled = recalled;
        this.whole = new WholeWriter(store, place, credentials);
        this.outage = new Outage("the state of " + place.subject());
        this.thread = new Thread(this::run, "heartbeat-store");
        this.thread.setDaemon(true);
    }

    /** Starts the storing thread. */
    StateDesk open() {
        thread.start();
        return this;
    }

    @Override
    public void accept(Snapshot snapshot) {
        try {
            byte[] json = json(snapshot);
            newest = json;
            if (leadership.leads()) {
                Envelope message = credentials.protect(place.subject(), json);
                bus.publish(message);
                job.set(new Job(snapshot, message));
            } else {
                job.set(new Job(snapshot, null));
            }
            jobs.release();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a state was not published; this is a fault of ours, please report it", e);
        }
    }

    /** What the newest message says, published or not; null before the first. */
    byte @Nullable [] newest() {
        return newest;
    }

    /** Publishes the newest message again: what a new leader does instead of waiting for its next loop. */
    void publishAgain() {
        byte[] json = newest;
        if (json != null) {
            bus.publish(credentials.protect(place.subject(), json));
        }
    }

    /** Ends storing; what is being written is finished. A second call does nothing. */
    @Override
    public void close() {
        closed = true;
        jobs.release();
    }

    /** Stores the newest that was accepted, as long as this orchestrator leads. */
    void storeNewest() {
        Job next = job.getAndSet(null);
        if (next == null) {
            return;
        }
        Envelope message = next.message;
        if (message == null || !leadership.leads()) {
            whole.forget();
            return;
        }
        try {
            store.put(place.key(), StoredEnvelope.write(message));
            if (recalled.getAsBoolean()) {
                whole.write(next.snapshot, TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
            }
            outage.worked();
        } catch (IOException | RuntimeException e) {
            whole.forget();
            outage.failed(e);
        }
    }

    private byte[] json(Snapshot snapshot) {
        GlobalHeartbeatState state = snapshot.state();
        return place.partial()
                ? StateFit.write(
                        state,
                        fitting -> partials.write(
                                new PartialState(fitting, snapshot.unauthorizedTotal(), snapshot.missingTotal())))
                : StateFit.write(state, states::write);
    }

    private void run() {
        try {
            while (!closed) {
                jobs.acquire();
                jobs.drainPermits();
                storeNewest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is to be stored; without a message, nothing, since another leads. */
    private record Job(Snapshot snapshot, @Nullable Envelope message) {}
}
