// SPDX-License-Identifier: Apache-2.0
// RUN_HOLD_MEASURED_PROCESS
package dev.ctas7.benchmarks.process;

/**
 * What one process took.
 *
 * @param wall seconds
 * @param cpu seconds of user and system together; NaN where {@code /usr/bin/time} is missing
 * @param peak resident memory in MiB; NaN where {@code /usr/bin/time} is missing
 * @param lines that it printed
 */
public record Run(double wall, double cpu, double peak, long lines) {}
