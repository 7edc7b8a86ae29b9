// SPDX-License-Identifier: Apache-2.0
// STATE_COORDINATE_MERGED_PARTITIONS
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.StoredEnvelope;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.PartialReader;
import dev.ctas7.heartbeat.wire.StateWriter;
import dev.ctas7.heartbeat.wire.WireException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the global state of the partitions' states, every five seconds: every orchestrator of every partition does, and
 * the one that leads all publishes and stores it.
 */
final class MergeDesk implements AutoCloseable {
    private static final Logger LOG = System.getLogger(MergeDesk.class.getName());
    private static final Duration LOOP = Duration.ofSeconds(5);

    private final HeartbeatBus bus;
    private final Leadership leadership;
    private final Credentials credentials;
    private final KeyValue store;
    private final InstantSource clock;
    private final LongSupplier millis;
    private final int partitions;
    private final PartitionBoard board;
    private final PartialReader reader = new PartialReader();
    private final StateWriter writer = new StateWriter();
    private final Outage outage = new Outage("the merged state");
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile HeartbeatBus.@Nullable Subscription subscription;
    private volatile byte @Nullable [] newest;
    private volatile boolean closed;
    private boolean laidOut;
    private Set<Integer> told = new TreeSet<>();

    /** A desk for so many partitions that does nothing yet. */
    MergeDesk(
            HeartbeatBus bus,
            Leadership leadership,
            Credentials credentials,
            KeyValue store,
            Clocks clocks,
            int partitions) {
        this.bus = bus;
        this.leadership = leadership;
        this.credentials = credentials;
        this.store = store;
        this.clock = clocks.wall();
        this.millis = clocks.millis();
        this.partitions = partitions;
        this.board = new PartitionBoard(partitions, millis.getAsLong());
        this.thread = new Thread(this::run, "heartbeat-merge");
        this.thread.setDaemon(true);
    }

    /** Starts to listen and to merge. */
    MergeDesk open() {
        listen();
        thread.start();
        return this;
    }

    void listen() {
        subscription = bus.subscribe(ClusterNames.PARTITION_STATES, this::hear);
    }

    /** What the newest merged message says; null before the first. */
    byte @Nullable [] newest() {
        return newest;
    }

    /** Merges now instead of at the end of the loop: what a new leader does. */
    void hurry() {
        wake.release();
    }

    @Override
    public void close() {
        closed = true;
        HeartbeatBus.Subscription listening = subscription;
        if (listening != null) {
            listening.close();
        }
        wake.release();
    }

    /** Merges once; the leader publishes and stores. */
    void merge() {
        long now = millis.getAsLong();
        tellSilent(board.silent(now));
        GlobalHeartbeatState state = board.merged(now, clock.millis());
        if (state == null) {
            return;
        }
        byte[] json = StateFit.write(state, writer::write);
        newest = json;
        if (leadership.leads()) {
            Envelope message = credentials.protect(HeartbeatSubjects.GLOBAL, json);
            bus.publish(message);
            store(message);
        } else {
            laidOut = false;
        }
    }

    private void store(Envelope message) {
        try {
            if (!laidOut) {
                store.put(
                        ClusterNames.PARTITIONS_KEY,
                        Integer.toString(partitions).getBytes(StandardCharsets.US_ASCII));
                laidOut = true;
            }
            store.put(ClusterNames.GLOBAL_KEY, StoredEnvelope.write(message));
            outage.worked();
        } catch (IOException e) {
            outage.failed(e);
        }
    }

    private void hear(Envelope message) {
        if (credentials.open(message) instanceof Opened.Authentic authentic) {
            try {
                int partition = ClusterNames.partitionOf(message.subject());
                board.heard(partition, reader.read(authentic.json()), millis.getAsLong());
            } catch (WireException e) {
                LOG.log(Level.DEBUG, "no state on {0}: {1}", message.subject(), e.getMessage());
            }
        }
    }

    private void tellSilent(Set<Integer> silent) {
        if (!silent.equals(told)) {
            told = silent;
            if (silent.isEmpty()) {
                LOG.log(Level.INFO, "all partitions are judged again");
            } else {
                LOG.log(
                        Level.WARNING,
                        "partition(s) {0} have not been heard for {1} s: their crates cannot be judged, and the ecosystem"
                                + " is at least degraded; start their orchestrators",
                        silent,
                        TimeUnit.MILLISECONDS.toSeconds(PartitionBoard.SILENT_MS));
            }
        }
    }

    private void run() {
        while (!closed) {
            try {
                if (wake.tryAcquire(LOOP.toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
                merge();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "partitions were not merged; this is a fault of ours, please report it", e);
            }
        }
    }
}
