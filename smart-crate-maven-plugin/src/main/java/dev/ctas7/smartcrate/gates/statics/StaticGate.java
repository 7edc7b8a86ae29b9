// SPDX-License-Identifier: Apache-2.0
// CRATE_CHECK_STATIC_TRUTH
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.manifest.ManifestCheck;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gate 1: the manifest, how sources are written, the one allowed hash, and whether everything could be read. */
public final class StaticGate implements Gate {
    private final List<StaticRule> checks;

    /** The gate with all its rules, those of each source first. */
    public StaticGate() {
        checks = List.of(
                new ManifestRule(),
                new EverySourceRule(),
                new ForbiddenBytecodeRule(),
                new ForbiddenDependencyRule(),
                new ForbiddenTextRule(),
                new UnreadableClassRule(),
                new UnreadableTextRule(),
                new CompiledRule());
    }

    @Override
    public GateId id() {
        return GateId.STATIC;
    }

    @Override
    public List<Rule> rules() {
        return checks.stream()
                .flatMap(check -> check.rules().stream())
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    @Override
    public Inspection inspect(CrateFacts facts, Settings settings) {
        if (facts.identity().packaging().equals("pom")) {
            return new Inspection.NotApplicable("packaging pom has no code to look at");
        }
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.check(facts, settings)));
        return new Inspection.Looked(filesLookedAt(facts), findings);
    }

    private static int filesLookedAt(CrateFacts facts) {
        int classes =
                facts.classes().classes().size() + facts.classes().unreadable().size();
        return ManifestCheck.inspected(facts)
                + facts.sources().size()
                + facts.texts().size()
                + classes;
    }
}
