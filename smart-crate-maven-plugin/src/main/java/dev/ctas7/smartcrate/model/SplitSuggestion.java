// SPDX-License-Identifier: Apache-2.0
// SUGGESTION_DESCRIBE_FILE_SPLIT
package dev.ctas7.smartcrate.model;

import java.util.List;

/**
 * How one long file could be split.
 *
 * @param file as it was given, with {@code /}
 * @param lines of the file
 * @param limit the lines that a file should have at most
 * @param pieces what could move to files of its own, best first; empty when there is no cut worth making
 * @param leaves an estimate of the lines that stay in the file when all pieces have moved
 * @param reason why there is no piece, or why the pieces do not bring the file below the limit; empty when they do
 */
public record SplitSuggestion(String file, int lines, int limit, List<SplitPiece> pieces, int leaves, String reason) {
    /** Copies the list. */
    public SplitSuggestion {
        pieces = List.copyOf(pieces);
    }

    /** No suggestion, and why. */
    public static SplitSuggestion none(String file, int lines, int limit, String reason) {
        return new SplitSuggestion(file, lines, limit, List.of(), lines, reason);
    }
}
