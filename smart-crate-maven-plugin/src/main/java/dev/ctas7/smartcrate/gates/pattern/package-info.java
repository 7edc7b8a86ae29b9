/**
 * Gate 3: whether each class says in its header what it does, in words that are known.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.pattern.PatternGate}. The vocabulary is data: {@code verbs.toml} beside
 * it.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.pattern;

import org.jspecify.annotations.NullMarked;
