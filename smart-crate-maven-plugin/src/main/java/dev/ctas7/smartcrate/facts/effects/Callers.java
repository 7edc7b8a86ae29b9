// SPDX-License-Identifier: Apache-2.0
// CALL_MAP_CALLERS_BACKWARDS
package dev.ctas7.smartcrate.facts.effects;

/** The edges of a call graph, found by where they lead to. Callers of one node stand in the order they were added. */
final class Callers {
    private final int[] starts;
    private final int[] callers;
    private final int[] lines;

    /** Edges {@code from} and {@code to} nodes below {@code nodes}, at source {@code lines}. */
    Callers(int nodes, IntList from, IntList to, IntList lines) {
        this.starts = new int[nodes + 1];
        this.callers = new int[from.size()];
        this.lines = new int[from.size()];
        for (int edge = 0; edge < to.size(); edge++) {
            starts[to.get(edge) + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = starts.clone();
        for (int edge = 0; edge < to.size(); edge++) {
            int at = next[to.get(edge)]++;
            callers[at] = from.get(edge);
            this.lines[at] = lines.get(edge);
        }
    }

    /** The first edge that leads to a node. Its last one is the one before the next node's first. */
    int first(int node) {
        return starts[node];
    }

    /** The node that an edge comes from. */
    int caller(int edge) {
        return callers[edge];
    }

    /** The line of the call; 0 for none. */
    int line(int edge) {
        return lines[edge];
    }
}
