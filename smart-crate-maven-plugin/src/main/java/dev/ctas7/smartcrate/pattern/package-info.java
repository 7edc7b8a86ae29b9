/**
 * What a source's leading comments promise: its header, its constraints, and which effects fit them.
 *
 * <p>The vocabulary is data: {@code verbs.toml} beside these classes. Gate 3 judges the promises, Gate 2 how they
 * change.
 */
@NullMarked
package dev.ctas7.smartcrate.pattern;

import org.jspecify.annotations.NullMarked;
