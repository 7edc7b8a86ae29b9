// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;

/** Asks Gate 0 of a crate and tells what it found, a rule and its fact a line. */
final class Judging {
    private Judging() {}

    static Judgement judge(SomeCrate crate) {
        return new HeartbeatGate().judge(crate.facts(), Settings.defaults());
    }

    static List<Finding> findings(SomeCrate crate) {
        return ((Inspection.Looked) judge(crate).inspection()).findings();
    }

    /** All but the score's own finding, which follows from the others. */
    static List<String> objections(SomeCrate crate) {
        return findings(crate).stream()
                .filter(finding -> !finding.rule().id().equals("SC019"))
                .map(finding -> finding.rule().id() + " " + finding.what())
                .toList();
    }

    static List<String> unauthorized(SomeCrate crate) {
        return judge(crate).score().unauthorizedCrates();
    }
}
