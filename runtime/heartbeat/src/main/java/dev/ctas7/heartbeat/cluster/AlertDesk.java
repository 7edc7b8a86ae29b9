// SPDX-License-Identifier: Apache-2.0
// ALERT_DISPATCH_ONCE_EACH
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.metrics.AlertReading;
import dev.ctas7.heartbeat.orchestrator.AlertSink;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.AlertReader;
import dev.ctas7.heartbeat.wire.AlertWriter;
import dev.ctas7.heartbeat.wire.WireException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Publishes alerts: the first of a crate and violation at once, then at most one a minute, and of several orchestrators
 * one.
 *
 * <p>The leader publishes at once; a follower only what nobody has within its patience, so that alerts go on while a
 * leader dies. Signing and publishing happen on a thread of the desk. What the bus refuses is offered again for a
 * minute. More than 10,000 alerts of one violation a minute are left out, counted, and told in one line a minute.
 */
public final class AlertDesk implements AlertSink, AlertReading, AutoCloseable {
    /** How long a follower waits for the leader's alert. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How far another's alert may be from our clock; where clocks differ by more, alerts are published twice. */
    private static final Duration OLDEST_HEARD = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(AlertDesk.class.getName());
    private static final Duration LOOK = Duration.ofMillis(100);

    private final HeartbeatBus bus;
    private final Leadership leadership;
    private final Credentials credentials;
    private final Clocks clocks;
    private final AlertBook book;
    private final AlertWriter writer = new AlertWriter();
    private final AlertReader reader = new AlertReader();
    private final Semaphore news = new Semaphore(0);
    private final AtomicLong published = new AtomicLong();
    private final Thread thread;
    private volatile List<HeartbeatBus.Subscription> subscriptions = List.of();
    private volatile boolean closed;
    private long toldAt;
    private long told;

    AlertDesk(HeartbeatBus bus, Leadership leadership, Credentials credentials, AlertBook book, Clocks clocks) {
        this.bus = bus;
        this.leadership = leadership;
        this.credentials = credentials;
        this.book = book;
        this.clocks = clocks;
        this.toldAt = clocks.millis().getAsLong() - AlertBook.SILENCE_MS;
        this.thread = new Thread(this::run, "heartbeat-alerts");
        this.thread.setDaemon(true);
    }

    /**
     * Starts to listen to alerts and to publish those that are raised.
     *
     * @param patience how long a follower waits; {@link #PATIENCE} and a little, different for each follower, so that
     *     two do not follow a dead leader in the same instant
     */
    public static AlertDesk open(HeartbeatBus bus, Leadership leadership, Credentials credentials, Duration patience) {
        AlertBook book = new AlertBook(patience.toMillis(), AlertBook.MOST);
        AlertDesk desk = new AlertDesk(bus, leadership, credentials, book, Clocks.system());
        desk.listen();
        desk.thread.start();
        return desk;
    }

    @Override
    public void raise(Alert alert) {
        if (book.raise(alert, clocks.millis().getAsLong())) {
            news.release();
        }
    }

    @Override
    public long published() {
        return published.get();
    }

    @Override
    public long suppressed() {
        return book.suppressed();
    }

    @Override
    public long leftOut() {
        return book.leftOut();
    }

    /** Stops listening and publishing; what waited is left to the others. A second call does nothing. */
    @Override
    public void close() {
        closed = true;
        subscriptions.forEach(HeartbeatBus.Subscription::close);
        thread.interrupt();
    }

    void listen() {
        subscriptions = List.of(
                bus.subscribe(HeartbeatSubjects.ALERT_UNAUTHORIZED, this::hear),
                bus.subscribe(HeartbeatSubjects.ALERT_MISSING, this::hear));
    }

    /** Whether an alert waits to be published by this desk or by another. */
    boolean isWaiting() {
        return book.isWaiting();
    }

    /** Publishes what is due now. */
    void publishDue() {
        long now = clocks.millis().getAsLong();
        for (AlertSlot slot : book.due(leadership.leads(), now)) {
            Alert alert = slot.alert();
            if (bus.publish(credentials.protect(alert.violation().subject(), writer.write(alert)))) {
                published.incrementAndGet();
            } else {
                book.refused(slot, now);
            }
        }
        tellLeftOut(now);
    }

    private void hear(Envelope message) {
        if (credentials.open(message) instanceof Opened.Authentic authentic) {
            try {
                Alert alert = reader.read(authentic.json());
                if (isFresh(alert, message.subject())) {
                    book.heard(alert, clocks.millis().getAsLong());
                }
            } catch (WireException e) {
                LOG.log(Level.DEBUG, "no alert on {0}: {1}", message.subject(), e.getMessage());
            }
        }
    }

    /** A signed alert that somebody sends again, later or elsewhere, must not silence the one that is due. */
    private boolean isFresh(Alert alert, String subject) {
        long age = clocks.wall().millis() - alert.timestampMs();
        return subject.equals(alert.violation().subject()) && Math.abs(age) <= OLDEST_HEARD.toMillis();
    }

    private void run() {
        while (!closed) {
            try {
                if (book.isWaiting()) {
                    awaitNextLook();
                } else {
                    news.acquire();
                }
                news.drainPermits();
                publishDue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "an alert was not published; this is a fault of ours, please report it", e);
            }
        }
    }

    /** A follower's alerts are never urgent: each would cost it a look through all that waits. */
    private void awaitNextLook() throws InterruptedException {
        if (!leadership.leads()) {
            Thread.sleep(LOOK.toMillis());
        } else if (news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private void tellLeftOut(long now) {
        long leftOut = book.leftOut();
        if (leftOut > told && now - toldAt >= AlertBook.SILENCE_MS) {
            LOG.log(
                    Level.WARNING,
                    "{0} alert(s) were not published: more than {1} of one violation within a minute; the global state"
                            + " counts all crates",
                    leftOut - told,
                    AlertBook.MOST);
            told = leftOut;
            toldAt = now;
        }
    }
}
