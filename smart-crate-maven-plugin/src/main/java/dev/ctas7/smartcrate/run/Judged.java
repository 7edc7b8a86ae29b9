// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_HOLD_SCORED_JUDGEMENT
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.model.ZeroTrustScore;

/**
 * What Gate 0 answers.
 *
 * @param inspection its findings, or why it does not apply
 * @param score the zero-trust score with its evidence
 * @param stops whether the pipeline ends here: this crate is unauthorized, or the score is 0
 */
public record Judged(Inspection inspection, ZeroTrustScore score, boolean stops) {}
