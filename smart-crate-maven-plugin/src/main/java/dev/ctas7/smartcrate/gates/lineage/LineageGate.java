// SPDX-License-Identifier: Apache-2.0
// HISTORY_JUDGE_HEADER_CHANGES
package dev.ctas7.smartcrate.gates.lineage;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.lineage.HeaderHistory;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.manifest.PatternSettings.Headers;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.pattern.VocabularyFile;
import java.util.List;

/** Gate 2, lineage: no header has been lost or changed since the commit that last changed the lock. */
public final class LineageGate implements Gate {
    private final Vocabulary vocabulary = VocabularyFile.load();

    @Override
    public GateId id() {
        return GateId.SEMANTIC;
    }

    @Override
    public List<Rule> rules() {
        return LineageRules.all();
    }

    @Override
    public Inspection inspect(CrateFacts facts, Settings settings) {
        if (!(facts.manifest() instanceof ManifestState.Present manifest)) {
            return new Inspection.NotApplicable("there is no manifest that says where the lock is");
        }
        if (!SemanticLockSettings.of(manifest.manifest()).enabled()) {
            return new Inspection.NotApplicable("semantic_lock.enabled is false");
        }
        PatternSettings pattern = PatternSettings.of(manifest.manifest());
        if (pattern.headers() == Headers.OFF) {
            return new Inspection.NotApplicable("the manifest says [pattern] headers = \"off\"");
        }
        HeaderHistory history = facts.history();
        if (!history.gap().isEmpty()) {
            return new Inspection.Looked(0, List.of(), "the history of headers was not looked at: " + history.gap());
        }
        LineageCheck check = new LineageCheck(history, facts.lock().file(), vocabulary.with(pattern.verbs()));
        return new Inspection.Looked(history.sources().size(), check.check(facts));
    }
}
