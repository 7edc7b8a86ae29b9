// SPDX-License-Identifier: Apache-2.0
// WINDOW_LIMIT_UNSENT_MESSAGES
package dev.ctas7.heartbeat.bus.nats;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds what waits to be written to one connection, by messages and by bytes.
 *
 * <p>jnats bounds its queue by messages only: 5,000 of a mebibyte each are too many. And its own answer to a full queue
 * also loses subscriptions and pings, so the queue is never let fill. jnats reports each message it writes, its own
 * small ones too: the window may open a little early for that, never late.
 */
final class SendWindow {
    static final int MOST_MESSAGES = 32_768;
    static final long MOST_BYTES = 16L * 1024 * 1024;

    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    /** Whether a message may be handed over; it then counts until it was written. */
    boolean admit(long size) {
        if (!raised(bytes, size, MOST_BYTES)) {
            return false;
        }
        // The messages last: whoever counts those that wait must not see one that is refused.
        if (!raised(messages, 1, MOST_MESSAGES)) {
            lower(bytes, size);
            return false;
        }
        return true;
    }

    /** A message was written, or was not handed over after all. */
    void gone(long size) {
        lower(messages, 1);
        lower(bytes, size);
    }

    /** Messages that were handed over and not written. */
    long waiting() {
        return messages.get();
    }

    private static boolean raised(AtomicLong count, long by, long most) {
        long now = count.get();
        while (now + by <= most) {
            long seen = count.compareAndExchange(now, now + by);
            if (seen == now) {
                return true;
            }
            now = seen;
        }
        return false;
    }

    private static void lower(AtomicLong count, long by) {
        count.updateAndGet(value -> Math.max(0, value - by));
    }
}
