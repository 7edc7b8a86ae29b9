// SPDX-License-Identifier: Apache-2.0
// OUTAGE_REPORT_BEGIN_END
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.BusStatus;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One line when the servers are out of reach, one when they are back, however long it took. For one thread, but for
 * {@link #objected}.
 */
final class OutageLog {
    private static final Logger LOG = System.getLogger(NatsBus.class.getName());

    /** What a server says may name a subject, and there are many. */
    private static final int MOST_OBJECTIONS = 16;

    private final NatsSettings settings;
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private @Nullable BusStatus before;
    private long attempts;

    OutageLog(NatsSettings settings) {
        this.settings = settings;
    }

    /** The server objected to something, such as a password, or a subject; each objection is told once. */
    void objected(String objection) {
        if (said.size() < MOST_OBJECTIONS && said.add(objection)) {
            LOG.log(Level.WARNING, "The server at {0} says: {1}", String.join(", ", settings.servers()), objection);
        }
    }

    /**
     * A connection could not be made, or ended.
     *
     * @param counts as they were before it
     */
    void failed(String reason, BusStatus counts) {
        attempts++;
        if (before == null) {
            before = counts;
            said.add(reason);
            LOG.log(
                    Level.WARNING,
                    "No connection to {0} as {1}: {2}. Messages are refused and counted until there is one; it is"
                            + " tried for ever.",
                    String.join(", ", settings.servers()),
                    settings.name(),
                    reason);
        } else {
            LOG.log(Level.DEBUG, "Still no connection to {0}: {1}", String.join(", ", settings.servers()), reason);
        }
    }

    /** There is a connection. */
    void connected(BusStatus now) {
        if (before != null) {
            LOG.log(
                    Level.INFO,
                    "Connected to {0} as {1} after {2} attempt(s) in vain; meanwhile {3} message(s) were refused"
                            + " and {4} lost.",
                    String.join(", ", settings.servers()),
                    settings.name(),
                    Long.toString(attempts),
                    Long.toString(now.refused() - before.refused()),
                    Long.toString(now.dropped() - before.dropped()));
        }
        before = null;
        attempts = 0;
    }
}
