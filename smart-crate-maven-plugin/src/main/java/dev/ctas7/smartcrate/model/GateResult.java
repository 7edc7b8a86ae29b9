// SPDX-License-Identifier: Apache-2.0
// GATE_HOLD_JUDGED_RESULT
package dev.ctas7.smartcrate.model;

import java.util.List;

/**
 * What came of one gate.
 *
 * @param gate which
 * @param status one of five
 * @param reason why it was skipped, does not apply or did not pass, and what it could not look at; may be empty for a
 *     pass
 * @param inspected how many things were looked at; 0 is never a pass
 * @param durationMillis how long it took; 0 in reproducible reports
 * @param findings sorted by place
 */
public record GateResult(
        GateId gate, GateStatus status, String reason, int inspected, long durationMillis, List<Finding> findings) {
    /** Copies the list. */
    public GateResult {
        findings = List.copyOf(findings);
    }

    /** A gate that did not run, and why. */
    public static GateResult skipped(GateId gate, String reason) {
        return new GateResult(gate, GateStatus.SKIPPED, reason, 0, 0, List.of());
    }
}
