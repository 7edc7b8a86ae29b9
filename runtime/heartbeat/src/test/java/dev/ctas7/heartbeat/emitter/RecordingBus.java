// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.wire.HeartbeatReader;
import dev.ctas7.heartbeat.wire.WireException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Keeps what was published, and does to a publisher what the test wants. */
final class RecordingBus implements HeartbeatBus {
    final List<Envelope> messages = new CopyOnWriteArrayList<>();
    final List<Thread> publishers = new CopyOnWriteArrayList<>();
    volatile boolean connected = true;
    volatile boolean closed;
    volatile Predicate<Envelope> behaviour = message -> true;

    @Override
    public boolean publish(Envelope message) {
        publishers.add(Thread.currentThread());
        boolean taken = behaviour.test(message);
        if (taken) {
            messages.add(message);
        }
        return taken;
    }

    /** The heartbeats on a crate's own subject. */
    List<LocalHeartbeat> beats() {
        return on(HeartbeatSubjects.forCrate("web"));
    }

    List<LocalHeartbeat> on(String subject) {
        return messages.stream()
                .filter(message -> message.subject().equals(subject))
                .map(message -> read(message.payload()))
                .toList();
    }

    static LocalHeartbeat read(byte[] payload) {
        try {
            return new HeartbeatReader().read(payload);
        } catch (WireException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Subscription subscribe(String subject, Consumer<Envelope> consumer) {
        throw new AssertionError("an emitter listens to nobody");
    }

    @Override
    public Optional<Envelope> request(Envelope message, Duration patience) {
        throw new AssertionError("an emitter asks nobody");
    }

    @Override
    public BusStatus status() {
        return new BusStatus(connected, 0, 0, 0, 0);
    }

    @Override
    public KeyValue keyValue(Bucket bucket) {
        throw new AssertionError("an emitter stores nothing");
    }

    @Override
    public void close() {
        closed = true;
    }
}
