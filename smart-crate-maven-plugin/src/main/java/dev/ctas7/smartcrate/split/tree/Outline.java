// SPDX-License-Identifier: Apache-2.0
// OUTLINE_HOLD_READING_RESULT
package dev.ctas7.smartcrate.split.tree;

/** What came of reading a source. */
public sealed interface Outline {
    /** It was parsed. */
    record Read(FileOutline file) implements Outline {}

    /**
     * It was not.
     *
     * @param reason why, in words that fit behind the file's name
     */
    record Refused(String reason) implements Outline {}
}
