// SPDX-License-Identifier: Apache-2.0
// SOURCE_DESCRIBE_LEADING_COMMENT
package dev.ctas7.smartcrate.facts.source;

/**
 * One line of the comments before a file's first type declaration, after an optional package line and imports.
 *
 * @param line from 1
 * @param column of the first character of {@code text}, from 1
 * @param text without the comment signs, stripped
 * @param lineComment whether it began with {@code //}
 */
public record CommentLine(int line, int column, String text, boolean lineComment) {}
