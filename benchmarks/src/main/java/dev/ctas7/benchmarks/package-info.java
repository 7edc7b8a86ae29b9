// SPDX-License-Identifier: Apache-2.0
/** What all benchmarks share: the results file. */
@NullMarked
package dev.ctas7.benchmarks;

import org.jspecify.annotations.NullMarked;
