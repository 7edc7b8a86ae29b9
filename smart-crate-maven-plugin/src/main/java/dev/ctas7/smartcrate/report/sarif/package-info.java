// SPDX-License-Identifier: Apache-2.0
/**
 * The report for code scanning: SARIF 2.1.0, as far as GitHub reads it and no further.
 *
 * <p>Suppressed and frozen findings are counted and not listed. SARIF could say {@code suppressions}, but GitHub does
 * not read them and would open an alert for each: the very thing that a person has decided against.
 */
@NullMarked
package dev.ctas7.smartcrate.report.sarif;

import org.jspecify.annotations.NullMarked;
