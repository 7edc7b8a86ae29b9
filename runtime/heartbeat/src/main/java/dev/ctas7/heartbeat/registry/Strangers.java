// SPDX-License-Identifier: Apache-2.0
// STRANGER_HOLD_BOUNDED_NAMES
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names known only from unauthorized heartbeats; the one that was silent longest makes room for the next. */
final class Strangers {
    /**
     * The longest interval that a stranger is believed, in milliseconds: else one forged heartbeat could say a day, and
     * stand among the unauthorized crates for six.
     */
    static final long LONGEST_INTERVAL_MS = 60_000;

    private final Map<String, Stranger> byName = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    Strangers(int most) {
        this.most = most;
    }

    /** Notes an unauthorized heartbeat, or a message that could not be read as one. */
    void heard(String name, @Nullable LocalHeartbeat beat, long nowMs) {
        long interval = beat == null
                ? HeartbeatConfig.DEFAULT_INTERVAL_MS
                : Math.min(LONGEST_INTERVAL_MS, beat.config().intervalMs());
        byName.put(name, new Stranger(nowMs, interval));
        if (byName.size() > most) {
            Iterator<String> oldest = byName.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Forgets one, since it is a known crate from now on; null when there was none. */
    @Nullable
    Stranger remove(String name) {
        return byName.remove(name);
    }

    /** Forgets those that have been silent for as long as makes a crate missing. */
    void prune(long nowMs, Attention attention, Timing timing) {
        byName.values()
                .removeIf(stranger -> attention.attendedSince(stranger.seenMs(), nowMs)
                        > timing.missingAfterMs(stranger.intervalMs()));
    }

    /** All of them, the one that was silent longest first. */
    Map<String, Stranger> all() {
        return byName;
    }

    /** When it was heard, on the monotonic clock, and how often it says it beats, both in milliseconds. */
    record Stranger(long seenMs, long intervalMs) {}
}
