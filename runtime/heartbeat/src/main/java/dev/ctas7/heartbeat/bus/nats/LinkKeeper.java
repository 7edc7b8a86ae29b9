// SPDX-License-Identifier: Apache-2.0
// KEEPER_SUPERVISE_SERVER_CONNECTION
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.bus.BusTally;
import io.nats.client.Connection;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The thread that makes a connection, waits for its end, and makes the next, for ever. */
final class LinkKeeper implements Runnable {
    /** What becomes of connections. */
    interface Holder {
        /** A new connection; it is used from now on. */
        void up(NatsLink link);

        /** It ended; nobody uses it any more. */
        void down(NatsLink link);
    }

    /** The first pause, and the longest; each is twice the one before, and random by half. In milliseconds. */
    private static final long SHORTEST_PAUSE = 250;

    private static final long LONGEST_PAUSE = 2000;
    /** An event that got lost is noticed after this many milliseconds. */
    private static final long LOOK_EVERY = 1000;

    private final NatsSettings settings;
    private final Connector connector;
    private final BusTally tally;
    private final Holder holder;
    private final OutageLog log;
    private Collection<String> told = Set.of();
    private volatile @Nullable String trouble;
    private volatile boolean closed;

    LinkKeeper(NatsSettings settings, BusTally tally, Holder holder) {
        this.settings = settings;
        this.connector = new Connector(settings);
        this.tally = tally;
        this.holder = holder;
        this.log = new OutageLog(settings);
    }

    /** Why there is no connection; null when there is one, or nothing was tried yet. */
    @Nullable
    String trouble() {
        return trouble;
    }

    void close() {
        closed = true;
    }

    @Override
    public void run() {
        long pause = SHORTEST_PAUSE;
        try {
            while (!closed) {
                boolean served = serve();
                pause = served ? SHORTEST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
                if (!closed) {
                    Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2));
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** One connection from beginning to end; whether there was one. */
    private boolean serve() throws InterruptedException {
        SendWindow window = new SendWindow();
        LinkThreads threads = new LinkThreads(settings.name());
        LinkEvents events = new LinkEvents(() -> tally.dropped(1), log::objected);
        try {
            Connection connection = connector.connect(servers(), events, new LinkStatistics(window, tally), threads);
            serve(new NatsLink(connection, window, tally), events);
            return true;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            threads.settle();
            failed(events, e, tally.status(false));
            return false;
        } finally {
            threads.end();
        }
    }

    private void serve(NatsLink link, LinkEvents events) throws InterruptedException {
        trouble = null;
        told = link.servers();
        try {
            holder.up(link);
            log.connected(tally.status(true));
            while (link.isAlive() && !closed) {
                events.awaitEnd(LOOK_EVERY);
            }
        } finally {
            holder.down(link);
            link.end();
        }
        if (!closed) {
            BusStatus before = tally.status(false);
            tally.dropped(link.unsent());
            tally.outage();
            failed(events, new IOException("the connection ended"), before);
        }
    }

    private void failed(LinkEvents events, Exception exception, BusStatus before) {
        if (closed) {
            return;
        }
        String objection = events.objection();
        String said = objection == null ? events.trouble() : objection;
        String reason = said == null ? TroubleText.of(exception) : said;
        trouble = reason;
        log.failed(reason, before);
        if (objection != null) {
            log.objected(objection);
        }
    }

    private Collection<String> servers() {
        Set<String> all = new LinkedHashSet<>(settings.servers());
        all.addAll(told);
        return all;
    }
}
