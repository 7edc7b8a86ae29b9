// SPDX-License-Identifier: Apache-2.0
// DECLARATION_JUDGE_CODE_TRACES
package dev.ctas7.smartcrate.gates.trace;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.pattern.VocabularyFile;
import java.util.List;

/** Gate 2, traces: what {@code [smart_meta]} declares shows in the words of the code. */
public final class TraceGate implements Gate {
    private final Vocabulary vocabulary = VocabularyFile.load();

    @Override
    public GateId id() {
        return GateId.SEMANTIC;
    }

    @Override
    public List<Rule> rules() {
        return TraceRules.all();
    }

    @Override
    public Inspection inspect(CrateFacts facts, Settings settings) {
        if (!(facts.manifest() instanceof ManifestState.Present present)) {
            return new Inspection.NotApplicable("there is no manifest that says where the lock is");
        }
        if (!SemanticLockSettings.of(present.manifest()).enabled()) {
            return new Inspection.NotApplicable("semantic_lock.enabled is false");
        }
        Vocabulary own = vocabulary.with(PatternSettings.of(present.manifest()).verbs());
        TraceCheck check = TraceCheck.of(facts, present.manifest(), own);
        return new Inspection.Looked(check.declared(), check.findings());
    }
}
