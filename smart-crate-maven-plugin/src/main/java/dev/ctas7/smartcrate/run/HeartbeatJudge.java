// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_JUDGE_TRUSTED_CRATE
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.heartbeat.Judgement;

/** What the pipeline needs of Gate 0 beyond its findings: the score, and whether the other gates may run at all. */
@FunctionalInterface
public interface HeartbeatJudge {
    /** Judges the facts once; the same facts give the same answer. */
    Judgement judge(CrateFacts facts, Settings settings);
}
