// SPDX-License-Identifier: Apache-2.0
// SOURCE_DESCRIBE_LEADING_COMMENT
package dev.ctas7.smartcrate.facts.source;

/**
 * One {@code //} comment before a file's first type declaration, above or below its package and imports.
 *
 * @param line from 1
 * @param column of the first character of {@code text}, from 1
 * @param text without the comment signs, stripped
 */
public record CommentLine(int line, int column, String text) {}
