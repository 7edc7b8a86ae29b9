// SPDX-License-Identifier: Apache-2.0
// PIECE_DESCRIBE_NEW_FILE
package dev.ctas7.smartcrate.model;

import java.util.List;

/**
 * What could move to one file of its own.
 *
 * @param name the proposed name of the new type
 * @param kind what it is made of
 * @param members what moves, in the order of the source; never empty
 * @param needs what it would still use of the rest, or the rest of it; sorted by how, then as in the source
 * @param lines an estimate of the new file's lines, with licence, package, imports and declaration
 * @param delegates how many public methods would stay behind as one call each
 */
public record SplitPiece(
        String name, Kind kind, List<SplitMember> members, List<SplitNeed> needs, int lines, int delegates) {
    /** Copies the lists. */
    public SplitPiece {
        members = List.copyOf(members);
        needs = List.copyOf(needs);
    }

    /** What a piece is made of. */
    public enum Kind {
        /** A nested type, or a second type of the file, as it is. */
        TYPE("type"),
        /** Methods with the fields that only they use. */
        CLUSTER("cluster"),
        /** Constants that belong together. */
        CONSTANTS("constants");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** How reports call it. */
        public String word() {
            return word;
        }
    }
}
