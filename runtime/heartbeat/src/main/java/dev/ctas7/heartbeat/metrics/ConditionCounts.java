// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_CONDITION_COUNTS
package dev.ctas7.heartbeat.metrics;

import dev.ctas7.heartbeat.registry.Condition;
import java.util.Map;

/** How many crates were in each condition in the last loop; nothing before the first. */
final class ConditionCounts {
    private volatile Map<Condition, Long> counts = Map.of();

    void set(Map<Condition, Long> newCounts) {
        counts = newCounts;
    }

    long of(Condition condition) {
        return counts.getOrDefault(condition, 0L);
    }
}
