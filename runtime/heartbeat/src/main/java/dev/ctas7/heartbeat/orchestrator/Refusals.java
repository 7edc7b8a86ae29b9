// SPDX-License-Identifier: Apache-2.0
// REFUSAL_COUNT_BAD_MESSAGES
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.heartbeat.metrics.HeartbeatMetrics;
import dev.ctas7.heartbeat.metrics.Refusal;
import dev.ctas7.heartbeat.text.OneLine;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Counts messages that change nothing, and logs one of each kind a minute: whoever floods us must not fill a disk. */
final class Refusals {
    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final long MINUTE_MS = 60_000;

    private final HeartbeatMetrics metrics;
    private final Clocks clocks;
    /** By kind, when it may be logged again. */
    private final Map<Refusal, AtomicLong> quietUntil = new EnumMap<>(Refusal.class);

    Refusals(HeartbeatMetrics metrics, Clocks clocks) {
        this.metrics = metrics;
        this.clocks = clocks;
        for (Refusal kind : Refusal.values()) {
            quietUntil.put(kind, new AtomicLong());
        }
    }

    /** A message was refused; its subject and the reason may hold what strangers sent. */
    void refuse(Refusal kind, String subject, String reason) {
        metrics.refused(kind);
        long now = clocks.nowMs();
        AtomicLong until = Objects.requireNonNull(quietUntil.get(kind));
        long quiet = until.get();
        // That there is no room for more crates stays true, and is said once.
        long next = kind == Refusal.FULL ? Long.MAX_VALUE : now + MINUTE_MS;
        if (now >= quiet && until.compareAndSet(quiet, next)) {
            LOG.log(
                    Level.WARNING,
                    "refused a message on {0} ({1}): {2}; counted in sx9.heartbeat.refused, more of the kind within a"
                            + " minute are not logged",
                    OneLine.of(subject, 300),
                    kind.label(),
                    OneLine.of(reason, 500));
        }
    }

    /** A message was refused of a kind that is not worth a line. */
    void count(Refusal kind) {
        metrics.refused(kind);
    }
}
