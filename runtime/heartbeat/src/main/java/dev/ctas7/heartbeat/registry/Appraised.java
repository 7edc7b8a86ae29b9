// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_APPRAISED_ENTRY
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One crate at one moment; what {@link CrateHeartbeatStatus} says, made cheaply for crates that may not be shown. */
record Appraised(
        String name,
        Condition condition,
        long silenceMs,
        long lastSeenMs,
        boolean hasFoundationCore,
        HealthStatus health,
        long missed,
        long intervalMs) {
    /** The worst first, and among equals the one that was silent longest. */
    static final Comparator<Appraised> WORST_FIRST = Comparator.comparing(Appraised::condition)
            .thenComparing(Comparator.comparingLong(Appraised::silenceMs).reversed())
            .thenComparing(Appraised::name);

    CrateHeartbeatStatus status(@Nullable LocalHeartbeat last) {
        return new CrateHeartbeatStatus(name, last, lastSeenMs, hasFoundationCore, health, missed);
    }
}
