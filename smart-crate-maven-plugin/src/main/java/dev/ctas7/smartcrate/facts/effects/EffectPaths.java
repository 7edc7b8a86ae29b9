// SPDX-License-Identifier: Apache-2.0
// EFFECT_HOLD_NEXT_STEPS
package dev.ctas7.smartcrate.facts.effects;

import java.util.Arrays;

/** For each node of a call graph the next step of a shortest way to one effect. */
final class EffectPaths {
    /** As a distance or a step: there is no way. */
    static final int NONE = Integer.MAX_VALUE;

    private final int[] distances;
    private final int[] nexts;
    private final int[] lines;

    EffectPaths(int nodes) {
        this.distances = new int[nodes];
        this.nexts = new int[nodes];
        this.lines = new int[nodes];
        Arrays.fill(distances, NONE);
    }

    /** How many methods that people wrote lie between a node and the effect. */
    int distance(int node) {
        return distances[node];
    }

    /** The node to go to; for a node that has the effect by itself, the number of its direct use, below zero. */
    int next(int node) {
        return nexts[node];
    }

    /** The line of that step. */
    int line(int node) {
        return lines[node];
    }

    /** The step to the direct use of a number, and back. */
    static int direct(int use) {
        return -1 - use;
    }

    /** Takes a way if it is shorter than the one that is known. */
    boolean shorten(int node, int distance, int next, int line) {
        boolean shorter = distance < distances[node];
        if (shorter) {
            distances[node] = distance;
            nexts[node] = next;
            lines[node] = line;
        }
        return shorter;
    }
}
