// SPDX-License-Identifier: Apache-2.0
// REQUEST_HANDLE_STATE_QUESTIONS
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
 * <p>An answer says what the newest message of {@code sx9.heartbeat.global} says, signed and sealed anew for the one
 * who asked. After fifty answers in a second the rest of the questions is left unanswered: each is up to half a
 * mebibyte that has to be signed.
 */
final class GlobalAnswers implements AutoCloseable {
    /** The most answers a second. */
    static final int MOST = 50;

    private final HeartbeatBus bus;
    private final Credentials credentials;
    private final Supplier<byte @Nullable []> newest;
    private final LongSupplier millis;
    private final HeartbeatBus.Subscription subscription;
    private long second;
    private int answers;

    GlobalAnswers(HeartbeatBus bus, Credentials credentials, Supplier<byte @Nullable []> newest, LongSupplier millis) {
        this.bus = bus;
        this.credentials = credentials;
        this.newest = newest;
        this.millis = millis;
        this.subscription = bus.subscribe(ClusterNames.GLOBAL_GET, this::answer);
    }

    private void answer(Envelope request) {
        String replyTo = request.replyTo();
        byte[] state = newest.get();
        if (replyTo != null && state != null && isAllowed()) {
            bus.publish(credentials.protect(replyTo, state));
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
