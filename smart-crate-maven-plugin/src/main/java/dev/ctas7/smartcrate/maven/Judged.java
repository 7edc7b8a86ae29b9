// SPDX-License-Identifier: Apache-2.0
// GOAL_HOLD_JUDGED_CRATE
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.model.Report;

/**
 * A crate with its verdict.
 *
 * @param facts what was judged
 * @param report what came of it
 */
record Judged(CrateFacts facts, Report report) {}
