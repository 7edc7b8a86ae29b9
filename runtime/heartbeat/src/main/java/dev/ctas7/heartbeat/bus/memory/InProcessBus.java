// SPDX-License-Identifier: Apache-2.0
// BUS_DISPATCH_LOCAL_MESSAGES
package dev.ctas7.heartbeat.bus.memory;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.BusTally;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.Mailbox;
import dev.ctas7.heartbeat.bus.MessageRules;
import dev.ctas7.heartbeat.bus.Subjects;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Carries messages between the parts of one process; it is connected until it is closed. */
public final class InProcessBus implements HeartbeatBus {
    private final InstantSource clock;
    private final BusTally tally = new BusTally();
    private final Set<Mailbox> mailboxes = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<Envelope>> awaited = new ConcurrentHashMap<>();
    private final Map<String, MemoryKeyValue> buckets = new ConcurrentHashMap<>();
    private final AtomicLong inboxes = new AtomicLong();
    private volatile boolean closed;

    /** A bus whose key-value entries expire by the system's clock. */
    public InProcessBus() {
        this(InstantSource.system());
    }

    /** A bus whose key-value entries expire by a clock of the caller's. */
    public InProcessBus(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean publish(Envelope message) {
        if (closed || !MessageRules.allow(message)) {
            return tally.refused();
        }
        deliver(message);
        return true;
    }

    @Override
    public Subscription subscribe(String subject, Consumer<Envelope> consumer) {
        if (!Subjects.isPattern(subject)) {
            throw new IllegalArgumentException("subject was '" + subject
                    + "' but must be tokens joined by dots, '*' for any one or '>' for all that follow");
        }
        synchronized (mailboxes) {
            if (closed) {
                throw new IllegalStateException("the bus is closed");
            }
            Mailbox mailbox = new Mailbox(subject, consumer, tally, mailboxes::remove);
            mailboxes.add(mailbox);
            return mailbox;
        }
    }

    @Override
    public Optional<Envelope> request(Envelope message, Duration patience) throws InterruptedException {
        String inbox = "_INBOX." + inboxes.incrementAndGet();
        Envelope asked = new Envelope(message.subject(), message.payload(), message.headers(), inbox);
        if (closed || !MessageRules.allow(asked)) {
            return Optional.empty();
        }
        CompletableFuture<Envelope> answer = new CompletableFuture<>();
        awaited.put(inbox, answer);
        try {
            return deliver(asked)
                    ? Optional.of(answer.get(patience.toNanos(), TimeUnit.NANOSECONDS))
                    : Optional.empty();
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            return Optional.empty();
        } finally {
            awaited.remove(inbox);
        }
    }

    @Override
    public BusStatus status() {
        return tally.status(!closed);
    }

    @Override
    public KeyValue keyValue(Bucket bucket) {
        return buckets.computeIfAbsent(bucket.name(), name -> new MemoryKeyValue(bucket.expiry(), clock));
    }

    @Override
    public void close() {
        synchronized (mailboxes) {
            closed = true;
        }
        mailboxes.forEach(Mailbox::close);
        awaited.values().forEach(answer -> answer.cancel(false));
    }

    /** Whether anybody got it. */
    private boolean deliver(Envelope message) {
        CompletableFuture<Envelope> answer = awaited.get(message.subject());
        boolean reached = answer != null;
        if (answer != null) {
            answer.complete(message);
        }
        for (Mailbox mailbox : mailboxes) {
            if (Subjects.matches(mailbox.subject(), message.subject())) {
                mailbox.offer(message);
                reached = true;
            }
        }
        return reached;
    }
}
