/**
 * Measures how far a crate has moved from what it declares and from what its lock holds.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.drift.DriftMeter}. Each vector is a class that names what drifted and how a
 * person's acknowledgement would change the locked intent; nothing in here judges or writes.
 */
@NullMarked
package dev.ctas7.smartcrate.drift;

import org.jspecify.annotations.NullMarked;
