// SPDX-License-Identifier: Apache-2.0
// MAILBOX_DISPATCH_WAITING_MESSAGES
package dev.ctas7.heartbeat.bus;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Messages that wait for one consumer, and the daemon thread that hands them to it; for those who write a bus.
 *
 * <p>Each subscription has its own, so a slow consumer delays and loses nothing but its own messages. When it is full,
 * the newest message is dropped and counted: what waits is older, and its order is kept.
 */
public final class Mailbox implements HeartbeatBus.Subscription {
    /** Messages that may wait; more than five seconds at 50,000 a second. */
    public static final int MOST_MESSAGES = 262_144;
    /** Bytes of payload that may wait. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Messages taken out at a time, so that sender and consumer seldom meet at the lock. */
    private static final int BATCH = 256;

    private static final Logger LOG = System.getLogger(Mailbox.class.getName());

    private final String subject;
    private final Consumer<Envelope> consumer;
    private final BusTally tally;
    private final Consumer<Mailbox> whenClosed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<Envelope> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private boolean slow;
    private volatile boolean closed;

    /**
     * A mailbox; its thread runs until {@link #close}.
     *
     * @param subject what it subscribes to, for people
     * @param tally counts what is dropped here, and the consumer's exceptions
     * @param whenClosed given the mailbox once, at the first {@link #close}
     */
    public Mailbox(String subject, Consumer<Envelope> consumer, BusTally tally, Consumer<Mailbox> whenClosed) {
        this.subject = subject;
        this.consumer = consumer;
        this.tally = tally;
        this.whenClosed = whenClosed;
        Thread thread = new Thread(this::deliver, "heartbeat-on-" + subject);
        thread.setDaemon(true);
        thread.start();
    }

    /** The pattern that it subscribes to. */
    public String subject() {
        return subject;
    }

    /** Puts a message in, or drops and counts it when the mailbox is full; never waits for the consumer. */
    public void offer(Envelope message) {
        boolean first = false;
        lock.lock();
        try {
            int size = message.payload().length;
            if (closed) {
                return;
            }
            if (waiting.size() < MOST_MESSAGES && waitingBytes + size <= MOST_BYTES) {
                waiting.add(message);
                waitingBytes += size;
                filled.signal();
                return;
            }
            first = !slow;
            slow = true;
        } finally {
            lock.unlock();
        }
        tally.dropped(1);
        if (first) {
            LOG.log(
                    Level.WARNING,
                    "The consumer of {0} is too slow: {1} messages wait, more are dropped and counted from now on.",
                    subject,
                    String.valueOf(waiting()));
        }
    }

    /** How many messages wait. */
    public int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            waiting.clear();
            filled.signal();
        } finally {
            lock.unlock();
        }
        whenClosed.accept(this);
    }

    private void deliver() {
        List<Envelope> batch = new ArrayList<>(BATCH);
        while (!closed) {
            take(batch);
            for (Envelope message : batch) {
                if (closed) {
                    return;
                }
                hand(message);
            }
            batch.clear();
        }
    }

    /** Waits until there is something; leaves the batch empty only when the mailbox was closed. */
    private void take(List<Envelope> batch) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                filled.awaitUninterruptibly();
            }
            for (int i = 0; i < BATCH && !waiting.isEmpty(); i++) {
                Envelope message = waiting.remove();
                waitingBytes -= message.payload().length;
                batch.add(message);
            }
        } finally {
            lock.unlock();
        }
    }

    /** An exception is the consumer's mistake: counted, and the next message comes. */
    private void hand(Envelope message) {
        try {
            consumer.accept(message);
        } catch (RuntimeException | Error e) {
            tally.failed();
            LOG.log(Level.DEBUG, () -> "The consumer of " + subject + " failed.", e);
        }
    }
}
