// SPDX-License-Identifier: Apache-2.0
/**
 * Takes a crate's facts through the gates to a report.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.run.Pipeline}. Order, states, severities and exceptions are decided here, so
 * that a gate only says what it saw. No file is read and Maven is not known.
 */
@NullMarked
package dev.ctas7.smartcrate.run;

import org.jspecify.annotations.NullMarked;
