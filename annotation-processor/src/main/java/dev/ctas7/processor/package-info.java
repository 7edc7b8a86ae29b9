/**
 * Fails the compilation of a crate that does not declare its foundation, and writes the proof of one that does.
 *
 * <p>Start at {@link dev.ctas7.processor.FoundationProcessor}. It must never fail a compilation falsely: what it cannot
 * decide it leaves to Gate 0, which sees the finished byte code.
 */
@NullMarked
package dev.ctas7.processor;

import org.jspecify.annotations.NullMarked;
