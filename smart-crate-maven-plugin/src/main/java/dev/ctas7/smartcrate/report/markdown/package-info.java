// SPDX-License-Identifier: Apache-2.0
/**
 * The report for a comment on a pull request.
 *
 * <p>What others wrote stands in code and nowhere else: there neither Markdown nor GitHub makes anything of it, no
 * link, no mention, no reference, and a command can be copied as it is.
 */
@NullMarked
package dev.ctas7.smartcrate.report.markdown;

import org.jspecify.annotations.NullMarked;
