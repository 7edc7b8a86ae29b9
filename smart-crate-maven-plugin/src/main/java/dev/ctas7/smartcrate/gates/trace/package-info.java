/**
 * Part of Gate 2: what a crate declares itself to be about can be found in its code.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.trace.TraceGate}.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.trace;

import org.jspecify.annotations.NullMarked;
