// SPDX-License-Identifier: Apache-2.0
/**
 * Measures the reading of class files beside a tool that reads them too, as whole processes.
 *
 * <p>Run {@code benchmarks/compare-bytecode}; {@link dev.ctas7.benchmarks.bytecode.CompareBytecode} does the work.
 */
@NullMarked
package dev.ctas7.benchmarks.bytecode;

import org.jspecify.annotations.NullMarked;
