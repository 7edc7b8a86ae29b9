// SPDX-License-Identifier: Apache-2.0
// PAGE_HOLD_CRATE_STATUSES
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import java.util.List;

/**
 * Some of all crates, as they lie in key-value.
 *
 * @param crates in no order
 * @param more whether the next part belongs to the same page, because one message could not hold it
 * @param writtenMs the writer's clock, milliseconds since 1970-01-01T00:00Z
 */
public record StatePage(List<CrateHeartbeatStatus> crates, boolean more, long writtenMs) {
    /** Copies the list. */
    public StatePage {
        crates = List.copyOf(crates);
    }
}
