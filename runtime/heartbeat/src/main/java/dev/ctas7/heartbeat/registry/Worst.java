// SPDX-License-Identifier: Apache-2.0
// CRATE_SELECT_WORST_FEW
package dev.ctas7.heartbeat.registry;

import java.util.List;
import java.util.PriorityQueue;

/** Keeps the worst few of very many crates. */
final class Worst {
    private final PriorityQueue<Appraised> leastBadFirst = new PriorityQueue<>(Appraised.WORST_FIRST.reversed());
    private final int most;

    Worst(int most) {
        this.most = most;
    }

    /** Whether a crate like this would be kept; saves making one that would not. */
    boolean wants(Condition condition, long silenceMs) {
        if (leastBadFirst.size() < most) {
            return true;
        }
        Appraised least = leastBadFirst.element();
        int order = condition.compareTo(least.condition());
        return order < 0 || (order == 0 && silenceMs > least.silenceMs());
    }

    void offer(Appraised crate) {
        leastBadFirst.add(crate);
        if (leastBadFirst.size() > most) {
            leastBadFirst.remove();
        }
    }

    List<Appraised> worstFirst() {
        return leastBadFirst.stream().sorted(Appraised.WORST_FIRST).toList();
    }
}
