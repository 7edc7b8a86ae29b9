// SPDX-License-Identifier: Apache-2.0
// BUS_DEFINE_MESSAGE_CONTRACT
package dev.ctas7.heartbeat.bus;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries messages from publishers to subscribers, at most once and in each publisher's order.
 *
 * <p>Safe for use by several threads. What cannot be delivered is dropped and counted, never queued without bound and
 * never thrown at the publisher.
 */
public interface HeartbeatBus extends AutoCloseable {
    /** The largest payload in bytes that every bus takes; NATS servers take a mebibyte unless configured otherwise. */
    int MOST_BYTES = 1024 * 1024;

    /**
     * Hands a message over and returns at once.
     *
     * @return whether the bus took it; false when it is closed, its buffer is full or the message is too large
     */
    boolean publish(Envelope message);

    /**
     * Has messages handed to a consumer, one after the other, on a thread of the bus.
     *
     * @param subject may hold NATS wildcards: {@code *} for one token, {@code >} for all that follow
     * @param consumer an exception of its own is counted and ends neither the bus nor the subscription
     * @throws IllegalStateException if the bus is closed
     */
    Subscription subscribe(String subject, Consumer<Envelope> consumer);

    /**
     * Publishes a message and waits for the first answer to it.
     *
     * @param message its {@code replyTo} is the bus's own affair and ignored
     * @param patience how long to wait, positive
     * @return empty when nobody answered in time, or the bus is closed or not connected
     * @throws InterruptedException if the waiting thread is interrupted
     */
    Optional<Envelope> request(Envelope message, Duration patience) throws InterruptedException;

    /** What people and metrics want to know of the bus. */
    BusStatus status();

    /** The key-value bucket of that name; nothing is asked of the server before the first call on it. */
    KeyValue keyValue(Bucket bucket);

    /**
     * Ends all subscriptions; what was published before may still be lost. Never throws; a second call does nothing.
     */
    @Override
    void close();

    /** One consumer's interest in a subject. */
    interface Subscription extends AutoCloseable {
        /** No message reaches the consumer after this has returned, but for one that it is at work on. */
        @Override
        void close();
    }
}
