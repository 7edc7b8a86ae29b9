// SPDX-License-Identifier: Apache-2.0
// BUS_DISPATCH_NATS_MESSAGES
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.BusTally;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.Mailbox;
import dev.ctas7.heartbeat.bus.MessageRules;
import dev.ctas7.heartbeat.bus.Subjects;
import io.nats.client.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries messages by NATS servers, which need not be there yet, nor stay.
 *
 * <p>What is published while there is no connection is refused and counted, and never sent later: a heartbeat says that
 * a crate lives now, and a heap of old ones after an outage would only delay the fresh ones, of all crates at once.
 * What waited in the buffer of a connection that broke is lost and counted as dropped. Subscriptions outlive
 * connections, and what they had received is still handed to their consumers.
 */
public final class NatsBus implements HeartbeatBus {
    /** How long {@link #close} waits for what was published to leave. */
    private static final Duration FAREWELL = Duration.ofMillis(500);

    private final BusTally tally = new BusTally();
    private final Set<Mailbox> mailboxes = ConcurrentHashMap.newKeySet();
    private final LinkKeeper keeper;
    private final Thread thread;
    /** Guards {@link #mailboxes} against {@link #link}: each mailbox is attached to each link once. */
    private final Object attaching = new Object();

    private volatile @Nullable NatsLink link;
    private volatile boolean closed;

    private NatsBus(NatsSettings settings) {
        keeper = new LinkKeeper(settings, tally, new Links());
        thread = new Thread(keeper, "heartbeat-nats-" + settings.name());
        thread.setDaemon(true);
    }

    /** Returns at once; connects, and connects again after each outage, in the background and for ever. */
    public static NatsBus open(NatsSettings settings) {
        NatsBus bus = new NatsBus(settings);
        bus.thread.start();
        return bus;
    }

    /** Why there is no connection, for people; empty when there is one or the first was not tried yet. */
    public Optional<String> trouble() {
        return Optional.ofNullable(keeper.trouble());
    }

    @Override
    public boolean publish(Envelope message) {
        NatsLink now = link;
        boolean taken = now != null && MessageRules.allow(message) && now.publish(message);
        return taken || tally.refused();
    }

    @Override
    public Subscription subscribe(String subject, Consumer<Envelope> consumer) {
        if (!Subjects.isPattern(subject)) {
            throw new IllegalArgumentException("subject was '" + subject
                    + "' but must be tokens joined by dots, '*' for any one or '>' for all that follow");
        }
        synchronized (attaching) {
            if (closed) {
                throw new IllegalStateException("the bus is closed");
            }
            Mailbox mailbox = new Mailbox(subject, consumer, tally, this::forget);
            mailboxes.add(mailbox);
            NatsLink now = link;
            if (now != null) {
                now.attach(mailbox);
            }
            return mailbox;
        }
    }

    @Override
    public Optional<Envelope> request(Envelope message, Duration patience) throws InterruptedException {
        NatsLink now = link;
        return now != null && MessageRules.allow(message) ? now.request(message, patience) : Optional.empty();
    }

    @Override
    public BusStatus status() {
        NatsLink now = link;
        return tally.status(now != null && now.isAlive());
    }

    @Override
    public KeyValue keyValue(Bucket bucket) {
        return new NatsKeyValue(bucket, this::connection);
    }

    @Override
    public void close() {
        NatsLink last;
        synchronized (attaching) {
            if (closed) {
                return;
            }
            closed = true;
            last = link;
            link = null;
        }
        keeper.close();
        mailboxes.forEach(Mailbox::close);
        if (last != null) {
            last.close(FAREWELL);
        }
        thread.interrupt();
    }

    private @Nullable Connection connection() {
        NatsLink now = link;
        return now == null ? null : now.connection();
    }

    private void forget(Mailbox mailbox) {
        synchronized (attaching) {
            mailboxes.remove(mailbox);
            NatsLink now = link;
            if (now != null) {
                now.detach(mailbox);
            }
        }
    }

    private final class Links implements LinkKeeper.Holder {
        @Override
        public void up(NatsLink made) {
            synchronized (attaching) {
                mailboxes.forEach(made::attach);
                link = closed ? null : made;
            }
        }

        @Override
        public void down(NatsLink ended) {
            synchronized (attaching) {
                link = null;
            }
        }
    }
}
