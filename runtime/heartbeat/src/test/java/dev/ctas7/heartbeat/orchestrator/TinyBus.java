// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Hands each message to the one subscriber in the publisher's own thread, so that tests need not wait. */
final class TinyBus implements HeartbeatBus {
    final AtomicLong failures = new AtomicLong();
    volatile boolean connected = true;
    volatile boolean broken;
    volatile String subject = "";
    private volatile Consumer<Envelope> consumer = message -> {};

    @Override
    public boolean publish(Envelope message) {
        try {
            consumer.accept(message);
        } catch (RuntimeException e) {
            failures.incrementAndGet();
        }
        return true;
    }

    @Override
    public Subscription subscribe(String newSubject, Consumer<Envelope> newConsumer) {
        subject = newSubject;
        consumer = newConsumer;
        return () -> consumer = message -> {};
    }

    @Override
    public Optional<Envelope> request(Envelope message, Duration patience) {
        return Optional.empty();
    }

    @Override
    public BusStatus status() {
        if (broken) {
            throw new IllegalStateException("broken on purpose");
        }
        return new BusStatus(connected, 0, 0, failures.get(), 0);
    }

    @Override
    public KeyValue keyValue(Bucket bucket) {
        throw new UnsupportedOperationException("not needed here");
    }

    @Override
    public void close() {
        consumer = message -> {};
    }
}
