// SPDX-License-Identifier: Apache-2.0
// SOURCE_DESCRIBE_SYNTAX_PROBLEM
package dev.ctas7.smartcrate.facts.source;

/**
 * Why the JDK's own parser refuses a source.
 *
 * @param line from 1
 * @param column from 1
 * @param message the parser's first complaint, in English, on one line
 */
public record SyntaxProblem(int line, int column, String message) {}
