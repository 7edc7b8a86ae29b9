// SPDX-License-Identifier: Apache-2.0
// CANDIDATE_HOLD_POSSIBLE_PIECE
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.model.SplitPiece;
import java.util.SortedSet;

/**
 * A piece that could be proposed.
 *
 * @param piece what would be said of it
 * @param graph the type that it comes from
 * @param members what moves
 * @param removed how many lines the file loses, delegates already put back
 * @param cost how much the cut hurts, from 0
 * @param limit the lines that a file should have at most
 */
record Candidate(SplitPiece piece, MemberGraph graph, SortedSet<Integer> members, int removed, double cost, int limit) {
    /** What it is worth: lines gained, less the more the cut hurts, and where the new file is itself too long. */
    double worth() {
        return removed / (1 + cost) / (piece.lines() > limit ? 2 : 1);
    }

    boolean overlaps(Candidate other) {
        return graph == other.graph && members.stream().anyMatch(other.members::contains);
    }
}
