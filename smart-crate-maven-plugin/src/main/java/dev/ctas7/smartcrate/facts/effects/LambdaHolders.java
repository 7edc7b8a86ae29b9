// SPDX-License-Identifier: Apache-2.0
// LAMBDA_MAP_WRITTEN_METHOD
package dev.ctas7.smartcrate.facts.effects;

import java.util.Arrays;

/** For a lambda's body, which the compiler makes a method of, the method that people wrote it in. */
final class LambdaHolders {
    private final CrateMembers members;
    private final int[] holders;

    LambdaHolders(CrateMembers members) {
        this.members = members;
        this.holders = new int[members.count()];
        Arrays.setAll(holders, method -> method);
    }

    /** Notes that a method makes a function of another node. */
    void note(int maker, int node) {
        boolean first = node < holders.length && holders[node] == node && members.isSynthetic(node);
        if (first && owner(node).equals(owner(maker))) {
            holders[node] = maker;
        }
    }

    /** The written method: through lambdas in lambdas to the one that is none; for any other method itself. */
    int of(int method) {
        int at = method;
        // Hostile bodies may hold each other.
        for (int steps = 0; holders[at] != at && steps < holders.length; steps++) {
            at = holders[at];
        }
        return at;
    }

    private String owner(int method) {
        return members.method(method).name().owner();
    }
}
