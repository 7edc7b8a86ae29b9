// SPDX-License-Identifier: Apache-2.0
// CRATE_COUNT_BY_CONDITION
package dev.ctas7.heartbeat.registry;

import java.util.EnumMap;
import java.util.Map;

/** How many crates there are in each condition. */
final class Tally {
    private final Map<Condition, Count> counts = new EnumMap<>(Condition.class);

    Tally() {
        for (Condition condition : Condition.values()) {
            counts.put(condition, new Count());
        }
    }

    void count(Condition condition) {
        Count count = counts.get(condition);
        if (count != null) {
            count.crates++;
        }
    }

    long of(Condition condition) {
        Count count = counts.get(condition);
        return count == null ? 0 : count.crates;
    }

    long total() {
        long total = 0;
        for (Count count : counts.values()) {
            total += count.crates;
        }
        return total;
    }

    /** All conditions have an entry. */
    Map<Condition, Long> byCondition() {
        Map<Condition, Long> copy = new EnumMap<>(Condition.class);
        counts.forEach((condition, count) -> copy.put(condition, count.crates));
        return copy;
    }

    private static final class Count {
        private long crates;
    }
}
