// SPDX-License-Identifier: Apache-2.0
// STATE_QUERY_BOUNDED_ANSWER
package dev.ctas7.heartbeat.query;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.StoredEnvelope;
import dev.ctas7.heartbeat.cluster.ClusterNames;
import dev.ctas7.heartbeat.query.StateAnswer.Source;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.StateReader;
import dev.ctas7.heartbeat.wire.WireException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for the global state on a bus: an orchestrator first, and where none answers the key-value store, in which the
 * newest state lies.
 *
 * <p>How old a state may be is a matter of two clocks. An orchestrator that answers is alive, so {@link #OLDEST_ANSWER}
 * only refuses answers kept from another time. What lies in the store tells nothing of who wrote it: beyond
 * {@link #OLDEST_KEPT} no orchestrator runs, or the clocks differ, and both are the same to somebody who needs to know.
 */
public final class StateQuery {
    /** How far an orchestrator's own answer may be from this machine's clock, in either direction. */
    public static final Duration OLDEST_ANSWER = Duration.ofMinutes(5);

    /** How far a kept state may be from this machine's clock, in either direction: six publications. */
    public static final Duration OLDEST_KEPT = Duration.ofSeconds(30);

    /** Looking makes no bucket, so that the number of replicas does not matter. */
    private static final Bucket BUCKET = ClusterNames.states(1);

    private static final String NOBODY = "no orchestrator answered on " + ClusterNames.GLOBAL_GET;
    private static final long PAUSE_MS = 5;

    private final HeartbeatBus bus;
    private final Inbound trust;
    private final InstantSource clock;
    private final StateReader reader = new StateReader();

    /**
     * A query.
     *
     * @param bus may still be connecting
     * @param trust what an orchestrator's message must prove
     * @param clock what the state's age is judged by
     */
    public StateQuery(HeartbeatBus bus, Inbound trust, InstantSource clock) {
        this.bus = bus;
        this.trust = trust;
        this.clock = clock;
    }

    /**
     * Asks once.
     *
     * @param patience how long everything together may take, positive
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public StateAnswer ask(Duration patience) throws InterruptedException {
        Deadline deadline = new Deadline(patience);
        while (!bus.status().connected()) {
            if (deadline.isOver()) {
                return new StateAnswer.Unreachable("no NATS server took the connection within " + deadline.words());
            }
            Thread.sleep(PAUSE_MS);
        }
        // Half of the patience, so that the store can still be asked when an orchestrator hangs.
        Optional<Envelope> answer = bus.request(
                Envelope.of(ClusterNames.GLOBAL_GET, new byte[0]),
                atLeast(deadline.left().dividedBy(2)));
        if (answer.isPresent()) {
            return judge(answer.get(), Source.ORCHESTRATOR);
        }
        return kept(deadline);
    }

    /** The store's own calls wait as long as they please, so they wait elsewhere. */
    private StateAnswer kept(Deadline deadline) throws InterruptedException {
        FutureTask<Optional<KeyValue.Entry>> reading =
                new FutureTask<>(() -> bus.keyValue(BUCKET).get(ClusterNames.GLOBAL_KEY));
        Thread thread = new Thread(reading, "heartbeat-query");
        thread.setDaemon(true);
        thread.start();
        try {
            Optional<KeyValue.Entry> entry =
                    reading.get(atLeast(deadline.left()).toNanos(), TimeUnit.NANOSECONDS);
            return entry.isPresent()
                    ? judge(
                            StoredEnvelope.read(
                                    HeartbeatSubjects.GLOBAL, entry.get().value()),
                            Source.KEY_VALUE)
                    : new StateAnswer.Unreachable(NOBODY + ", and no state is kept in " + BUCKET.name());
        } catch (TimeoutException e) {
            reading.cancel(true);
            return new StateAnswer.Unreachable(
                    NOBODY + ", and " + BUCKET.name() + " did not answer within " + deadline.words());
        } catch (ExecutionException e) {
            String why = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            return new StateAnswer.Unreachable(NOBODY + ", and " + BUCKET.name() + " cannot be read" + why);
        }
    }

    private StateAnswer judge(Envelope message, Source source) {
        Opened opened = trust.open(HeartbeatSubjects.GLOBAL, message);
        if (opened instanceof Opened.Authentic authentic) {
            try {
                return aged(reader.read(authentic.json()), source);
            } catch (WireException e) {
                return new StateAnswer.Untrusted("it is no global state: " + e.getMessage());
            }
        }
        return new StateAnswer.Untrusted(
                opened instanceof Opened.Unproven unproven ? unproven.reason() : "it could not be opened");
    }

    private StateAnswer aged(GlobalHeartbeatState state, Source source) {
        boolean answered = source == Source.ORCHESTRATOR;
        Duration most = answered ? OLDEST_ANSWER : OLDEST_KEPT;
        long age = clock.millis() - state.lastUpdateMs();
        if (Math.abs(age) <= most.toMillis()) {
            return new StateAnswer.Known(state, source);
        }
        String where = answered ? "an orchestrator answered, but its state" : NOBODY + ", and the state that is kept";
        String distance = TimeUnit.MILLISECONDS.toSeconds(Math.abs(age)) + " s " + (age > 0 ? "old" : "ahead");
        return new StateAnswer.Unreachable(where + " is " + distance + " by this machine's clock, at most "
                + most.toSeconds() + " s are believed: it is a left-over, or the clocks differ");
    }

    private static Duration atLeast(Duration left) {
        return left.toMillis() < 1 ? Duration.ofMillis(1) : left;
    }
}
