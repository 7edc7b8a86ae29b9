// SPDX-License-Identifier: Apache-2.0
/**
 * The pages that people show each other: one self-contained file each, readable without script and without a network.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.report.html.ReportPage}: a page is a masthead and parts, a class a part. All
 * text goes through {@link dev.ctas7.smartcrate.report.html.Html}, which is the only one that writes markup.
 */
@NullMarked
package dev.ctas7.smartcrate.report.html;

import org.jspecify.annotations.NullMarked;
