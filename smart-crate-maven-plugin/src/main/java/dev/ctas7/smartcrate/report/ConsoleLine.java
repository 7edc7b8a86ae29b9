// SPDX-License-Identifier: Apache-2.0
// CONSOLE_HOLD_LEVELLED_TEXT
package dev.ctas7.smartcrate.report;

/**
 * One message for the log.
 *
 * @param level how it is logged
 * @param text without a level's word; may hold several lines, of which no later one begins at the margin
 */
public record ConsoleLine(Level level, String text) {
    /** The levels that a build log tells apart. */
    public enum Level {
        ERROR,
        WARNING,
        INFO
    }
}
