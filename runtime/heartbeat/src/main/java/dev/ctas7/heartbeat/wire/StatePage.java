// SPDX-License-Identifier: Apache-2.0
// PAGE_HOLD_CRATE_STATUSES
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import java.util.List;

/**
 * Some of all crates, as they lie in key-value.
 *
 * @param crates in no order
 * @param more whether the next part belongs to the same page, because one message could not hold it
 * @param writtenMs the writer's clock, milliseconds since 1970-01-01T00:00Z
 */
public record StatePage(List<Crate> crates, boolean more, long writtenMs) {
    /** Copies the list. */
    public StatePage {
        crates = List.copyOf(crates);
    }

    /**
     * One crate of a page.
     *
     * @param status without its last heartbeat
     * @param intervalMs milliseconds between two of its heartbeats, 1 to {@link HeartbeatConfig#LONGEST_INTERVAL_MS};
     *     what is outside, or was not written, is taken to be {@link HeartbeatConfig#DEFAULT_INTERVAL_MS}
     */
    public record Crate(CrateHeartbeatStatus status, long intervalMs) {
        /** Brings the interval into its range. */
        public Crate {
            if (intervalMs < 1 || intervalMs > HeartbeatConfig.LONGEST_INTERVAL_MS) {
                intervalMs = HeartbeatConfig.DEFAULT_INTERVAL_MS;
            }
        }

        /** A crate with the usual interval. */
        public static Crate of(CrateHeartbeatStatus status) {
            return new Crate(status, HeartbeatConfig.DEFAULT_INTERVAL_MS);
        }
    }
}
