// SPDX-License-Identifier: Apache-2.0
// GATE_ANNOTATE_BEGINNING_WORK
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/**
 * A gate that says when it begins, and is else the gate that it stands before.
 *
 * @param gate the one that looks
 * @param progress who is told
 */
record AnnouncedGate(Gate gate, Progress progress) implements Gate {
    @Override
    public GateId id() {
        return gate.id();
    }

    @Override
    public List<Rule> rules() {
        return gate.rules();
    }

    @Override
    public Inspection inspect(CrateFacts facts, Settings settings) {
        progress.begins(words(gate.id()));
        return gate.inspect(facts, settings);
    }

    /** {@code Gate 1 static}. */
    static String words(GateId id) {
        return "Gate " + id.number() + " " + id.word();
    }
}
