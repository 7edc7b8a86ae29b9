/**
 * Gate 3: whether each source says in its header what it does, in words that are known, and does no more.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.pattern.PatternGate}.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.pattern;

import org.jspecify.annotations.NullMarked;
