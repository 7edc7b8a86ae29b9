// SPDX-License-Identifier: Apache-2.0
// CONNECTOR_OPEN_BOUNDED_LINK
package dev.ctas7.heartbeat.bus.nats;

import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.Options;
import io.nats.client.StatisticsCollector;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;

/**
 * Makes connections with the options that keep the application free.
 *
 * <p>All that jnats's {@code publish} can wait for: the lock of its queue (at most 50 ms, the least it allows), and a
 * place in the queue (it is told to discard instead; the queue holds twice what {@link SendWindow} admits, so that does
 * not happen). Writing to the socket is its writer's affair alone. The reconnect buffer is off: between the end of a
 * connection and the moment we learn of it, publishing is refused.
 */
final class Connector {
    /** A server that does not answer within this is not there. */
    static final Duration PATIENCE = Duration.ofSeconds(2);
    /** A socket that takes nothing for so long is dead. */
    static final Duration WRITE_PATIENCE = Duration.ofSeconds(6);
    /** A silent connection is asked for a sign of life this often; the third question without an answer ends it. */
    static final Duration PING_EVERY = Duration.ofSeconds(2);

    private static final int PINGS_WITHOUT_ANSWER = 2;

    /** jnats ends a connection at a longer line, and a server's are some bytes longer than a publisher's (4,096). */
    private static final int LONGEST_LINE = 64 * 1024;

    private final NatsSettings settings;

    Connector(NatsSettings settings) {
        this.settings = settings;
    }

    /** Connects to the first server of a random order that takes us; waits up to {@link #PATIENCE} for each. */
    Connection connect(
            Collection<String> servers, LinkEvents events, StatisticsCollector statistics, LinkThreads threads)
            throws IOException, GeneralSecurityException, InterruptedException {
        Options.Builder options = new Options.Builder()
                .servers(servers.toArray(new String[0]))
                .connectionName(settings.name())
                .inboxPrefix(settings.inbox() + ".")
                .connectionTimeout(PATIENCE)
                .socketWriteTimeout(WRITE_PATIENCE)
                .pingInterval(PING_EVERY)
                .maxPingsOut(PINGS_WITHOUT_ANSWER)
                .noReconnect()
                .reconnectBufferSize(0)
                .maxMessagesInOutgoingQueue(2 * SendWindow.MOST_MESSAGES)
                .discardMessagesWhenOutgoingQueueFull()
                .writeQueuePushTimeout(Options.MINIMUM_WRITE_QUEUE_PUSH_TIMEOUT)
                .dataPortType(GuardedPort.class.getName())
                .maxControlLine(LONGEST_LINE)
                .statisticsCollector(statistics)
                .errorListener(events)
                .connectionListener(events)
                .executor(threads.work())
                .connectExecutor(threads.work())
                .callbackExecutor(threads.callbacks())
                .scheduledExecutor(threads.timers());
        if (settings.isEncrypted()) {
            options.sslContext(TlsContexts.of(settings.tls()));
        }
        logIn(options);
        return Nats.connect(options.build());
    }

    private void logIn(Options.Builder options) {
        NatsLogin login = settings.login();
        if (login instanceof NatsLogin.UserPassword user) {
            options.userInfo(user.user().toCharArray(), user.password().toCharArray());
        } else if (login instanceof NatsLogin.Token token) {
            options.token(token.token().toCharArray());
        } else if (login instanceof NatsLogin.CredentialsFile credentials) {
            options.authHandler(Nats.credentials(credentials.file().toString()));
        }
    }
}
