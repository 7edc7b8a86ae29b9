// SPDX-License-Identifier: Apache-2.0
// REQUEST_SERVE_NEWEST_STATE
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for the global state; every orchestrator does, and the first answer wins.
 *
 * <p>An answer is the newest message of {@code sx9.heartbeat.global} as it was or would be published there, with its
 * headers: a sealed one is opened as if it had come on that subject. Who asks more than a hundred times a second gets no
 * more answers, since each is up to half a mebibyte.
 */
final class GlobalAnswers implements AutoCloseable {
    /** The most answers a second. */
    static final int MOST = 100;

    private final HeartbeatBus bus;
    private final Supplier<@Nullable Envelope> newest;
    private final LongSupplier millis;
    private final HeartbeatBus.Subscription subscription;
    private long second;
    private int answers;

    GlobalAnswers(HeartbeatBus bus, Supplier<@Nullable Envelope> newest, LongSupplier millis) {
        this.bus = bus;
        this.newest = newest;
        this.millis = millis;
        this.subscription = bus.subscribe(ClusterNames.GLOBAL_GET, this::answer);
    }

    private void answer(Envelope request) {
        String replyTo = request.replyTo();
        Envelope state = newest.get();
        if (replyTo != null && state != null && isAllowed()) {
            bus.publish(new Envelope(replyTo, state.payload(), state.headers(), null));
        }
    }

    private synchronized boolean isAllowed() {
        long now = TimeUnit.MILLISECONDS.toSeconds(millis.getAsLong());
        if (now != second) {
            second = now;
            answers = 0;
        }
        return answers++ < MOST;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
