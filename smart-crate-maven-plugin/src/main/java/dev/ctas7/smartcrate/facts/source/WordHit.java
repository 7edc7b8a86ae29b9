// SPDX-License-Identifier: Apache-2.0
// SOURCE_DESCRIBE_FORBIDDEN_WORD
package dev.ctas7.smartcrate.facts.source;

/**
 * A forbidden hash's name found in a file.
 *
 * @param line from 1
 * @param column from 1
 * @param word as it stands in the file, at most 80 characters
 * @param place where it stands
 */
public record WordHit(int line, int column, String word, Place place) {
    /** What kind of text the word is part of. */
    public enum Place {
        IMPORT,
        IDENTIFIER,
        STRING,
        COMMENT,
        TEXT
    }
}
