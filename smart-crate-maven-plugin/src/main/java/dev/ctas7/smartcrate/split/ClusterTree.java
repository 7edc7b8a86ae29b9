// SPDX-License-Identifier: Apache-2.0
// CLUSTER_HOLD_MERGED_PARTS
package dev.ctas7.smartcrate.split;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A cluster and what it was merged from, so that a cluster nobody can name may come apart again.
 *
 * @param members all of them
 * @param parts the two that were merged; empty for a unit
 */
record ClusterTree(NavigableSet<Integer> members, List<ClusterTree> parts) {
    static ClusterTree of(NavigableSet<Integer> unit) {
        return new ClusterTree(unit, List.of());
    }

    ClusterTree with(ClusterTree other) {
        NavigableSet<Integer> all = new TreeSet<>(members);
        all.addAll(other.members);
        return new ClusterTree(all, List.of(this, other));
    }
}
