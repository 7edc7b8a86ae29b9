// SPDX-License-Identifier: Apache-2.0
/** Runs whole processes in turns, measures them from outside, and writes down what was seen. */
@NullMarked
package dev.ctas7.benchmarks.process;

import org.jspecify.annotations.NullMarked;
