// SPDX-License-Identifier: Apache-2.0
// CONSOLE_HOLD_STYLED_TEXT
package dev.ctas7.smartcrate.report;

/**
 * A piece of a console line.
 *
 * @param style what it means
 * @param text harmless already, and without any escape sequence
 */
public record Span(Style style, String text) {}
