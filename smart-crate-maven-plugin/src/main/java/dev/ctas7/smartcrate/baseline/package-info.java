// SPDX-License-Identifier: Apache-2.0
/**
 * What a crate had wrong on the day that it adopted the gates, and may keep for now: {@code smart-crate.baseline.json}.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.baseline.Baseline}. It shrinks by itself and never grows silently.
 */
@NullMarked
package dev.ctas7.smartcrate.baseline;

import org.jspecify.annotations.NullMarked;
