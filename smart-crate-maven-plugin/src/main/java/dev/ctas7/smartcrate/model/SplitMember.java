// SPDX-License-Identifier: Apache-2.0
// MEMBER_DESCRIBE_MOVED_LINES
package dev.ctas7.smartcrate.model;

/**
 * A member that could move.
 *
 * @param name the simple name
 * @param line its first line, from 1, its comment included
 * @param endLine its last line
 */
public record SplitMember(String name, int line, int endLine) {
    /** How many lines it takes. */
    public int lines() {
        return endLine - line + 1;
    }
}
