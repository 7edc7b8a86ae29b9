// SPDX-License-Identifier: Apache-2.0
// SCORE_HOLD_HEARTBEAT_EVIDENCE
package dev.ctas7.smartcrate.score;

import java.util.List;

/**
 * What Gate 0's global check found out, as far as the score needs it.
 *
 * @param measured whether the check was made; false where Gate 0 does not apply
 * @param evidence what was looked at, or why nothing was
 * @param healthy crates of the reactor with nothing against them, 0 to {@code active}
 * @param active crates of the reactor, this one included; at least 1 when measured
 * @param unauthorized names of the crates that cannot prove themselves, in any order, each once
 */
public record HeartbeatEvidence(boolean measured, String evidence, int healthy, int active, List<String> unauthorized) {
    /** Copies the list, sorted and without repetition, and checks the counts. */
    public HeartbeatEvidence {
        unauthorized = unauthorized.stream().sorted().distinct().toList();
        if (healthy < 0 || healthy > active || (measured && active == 0)) {
            throw new IllegalArgumentException(healthy + " of " + active + " crates healthy cannot be");
        }
    }

    /** Nothing was checked. */
    public static HeartbeatEvidence unmeasured(String why) {
        return new HeartbeatEvidence(false, why, 0, 0, List.of());
    }
}
