/**
 * Gate 1, the cold truth: deterministic, read-only, without a network.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.statics.StaticGate}, which is a list of rules, one class each.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.statics;

import org.jspecify.annotations.NullMarked;
