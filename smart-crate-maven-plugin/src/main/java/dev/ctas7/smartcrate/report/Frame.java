// SPDX-License-Identifier: Apache-2.0
// FRAME_DEFINE_REPORT_SURROUNDINGS
package dev.ctas7.smartcrate.report;

/**
 * What a written report needs to know besides the report.
 *
 * @param reproducible whether the same input has to give the same bytes; durations are then 0
 * @param sourcePrefix what leads from the repository's root to the crate's folder, with {@code /} at its end; empty
 *     when they are the same or there is no repository
 */
public record Frame(boolean reproducible, String sourcePrefix) {}
