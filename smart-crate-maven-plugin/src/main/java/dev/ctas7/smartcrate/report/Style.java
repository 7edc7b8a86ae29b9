// SPDX-License-Identifier: Apache-2.0
// CONSOLE_NAME_TEXT_MEANING
package dev.ctas7.smartcrate.report;

/** What a piece of text means to a reader; what it looks like is for whoever knows the terminal. */
public enum Style {
    /** Like any other text. */
    PLAIN,
    /** What the eye should find first. */
    STRONG,
    /** What is good. */
    GOOD,
    /** What is to be looked at. */
    DOUBTFUL,
    /** What is wrong. */
    BAD,
    /** A word that only says what follows. */
    LABEL
}
