// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_RENDERED_FILE
package dev.ctas7.smartcrate.report;

/**
 * A report as it goes into a file.
 *
 * @param name of the file, for example {@code report.json}
 * @param text to be written in UTF-8
 */
public record WrittenReport(String name, String text) {}
