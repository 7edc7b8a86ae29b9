// SPDX-License-Identifier: Apache-2.0
/**
 * Measures the static rules as whole processes beside the tools that check the same, and beside the least that any tool
 * has to do.
 *
 * <p>Run {@code benchmarks/compare-static}; {@link dev.ctas7.benchmarks.statics.CompareStatic} does the work.
 */
@NullMarked
package dev.ctas7.benchmarks.statics;

import org.jspecify.annotations.NullMarked;
