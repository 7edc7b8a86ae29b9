// SPDX-License-Identifier: Apache-2.0
// LINK_SEND_BOUNDED_MESSAGES
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.BusTally;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.Mailbox;
import dev.ctas7.heartbeat.bus.MessageRules;
import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.Message;
import io.nats.client.Subscription;
import io.nats.client.impl.Headers;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a server, from its beginning to its end; it never reconnects.
 *
 * <p>jnats could reconnect by itself, but it then delivers what it kept meanwhile in one heap, and gives up for good
 * when a server refuses the login twice. So its connections end with the first fault, and {@link LinkKeeper} makes new
 * ones.
 */
final class NatsLink {
    private final Connection connection;
    private final SendWindow window;
    private final BusTally tally;
    private final Dispatcher dispatcher;
    private final Map<Mailbox, Subscription> subscriptions = new ConcurrentHashMap<>();

    NatsLink(Connection connection, SendWindow window, BusTally tally) {
        this.connection = connection;
        this.window = window;
        this.tally = tally;
        this.dispatcher = connection.createDispatcher();
        dispatcher.setPendingLimits(Mailbox.MOST_MESSAGES, Mailbox.MOST_BYTES);
    }

    boolean isAlive() {
        return connection.getStatus() == Connection.Status.CONNECTED;
    }

    Connection connection() {
        return connection;
    }

    /** The servers that the cluster told of, and those it was told. */
    Collection<String> servers() {
        return connection.getServers();
    }

    /** Messages that were taken and not written. */
    long unsent() {
        return window.waiting();
    }

    /**
     * Hands a message to jnats's writer. Waits for nothing but the queue's lock, which nobody holds for long since the
     * queue never fills; jnats itself gives that lock 50 ms.
     */
    boolean publish(Envelope message) {
        long size = MessageRules.size(message);
        if (!window.admit(size)) {
            return false;
        }
        // jnats drops a message without a word when the publishing thread is interrupted.
        boolean interrupted = Thread.interrupted();
        try {
            connection.publish(message.subject(), message.replyTo(), headers(message), message.payload());
            return true;
        } catch (RuntimeException refused) {
            window.gone(size);
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    Optional<Envelope> request(Envelope message, Duration patience) throws InterruptedException {
        long size = MessageRules.size(message);
        if (!window.admit(size)) {
            tally.refused();
            return Optional.empty();
        }
        try {
            Message answer = connection.request(message.subject(), headers(message), message.payload(), patience);
            return Optional.ofNullable(answer).map(NatsLink::envelope);
        } catch (RuntimeException refused) {
            window.gone(size);
            tally.refused();
            return Optional.empty();
        }
    }

    /** Has the messages of a mailbox's subject put into it; does nothing when the connection is over. */
    void attach(Mailbox mailbox) {
        try {
            subscriptions.put(
                    mailbox, dispatcher.subscribe(mailbox.subject(), message -> mailbox.offer(envelope(message))));
        } catch (IllegalStateException over) {
            subscriptions.remove(mailbox);
        }
    }

    void detach(Mailbox mailbox) {
        Subscription subscription = subscriptions.remove(mailbox);
        try {
            if (subscription != null) {
                dispatcher.unsubscribe(subscription);
            }
        } catch (IllegalStateException over) {
            subscriptions.clear();
        }
    }

    /** Gives what was published a moment to leave, and ends the connection. */
    void close(Duration moment) {
        try {
            connection.flush(moment);
        } catch (TimeoutException | RuntimeException lost) {
            tally.dropped(unsent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    /** Ends the connection as it is. */
    void end() {
        try {
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable Headers headers(Envelope message) {
        if (message.headers().isEmpty()) {
            return null;
        }
        Headers headers = new Headers();
        message.headers().forEach(headers::put);
        return headers;
    }

    /** Of a header that comes several times only the first value counts. */
    private static Envelope envelope(Message message) {
        Headers headers = message.getHeaders();
        return new Envelope(
                message.getSubject(),
                message.getData(),
                headers == null || headers.isEmpty() ? Map.of() : HeaderMap.firstValues(headers),
                message.getReplyTo());
    }
}
