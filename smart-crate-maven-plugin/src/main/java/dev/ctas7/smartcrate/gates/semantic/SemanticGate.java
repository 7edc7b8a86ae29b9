// SPDX-License-Identifier: Apache-2.0
// SEMANTIC_JUDGE_LOCKED_CRATE
package dev.ctas7.smartcrate.gates.semantic;

import dev.ctas7.smartcrate.drift.DriftMeter;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Gate 2: the crate is what its lock says and what it declares, or the difference is named. */
public final class SemanticGate implements Gate {
    private final DriftMeter meter = new DriftMeter();

    @Override
    public GateId id() {
        return GateId.SEMANTIC;
    }

    @Override
    public List<Rule> rules() {
        return SemanticRules.all();
    }

    @Override
    public Inspection inspect(CrateFacts facts, Settings settings) {
        if (!(facts.manifest() instanceof ManifestState.Present manifest)) {
            return new Inspection.NotApplicable("there is no manifest that says where the lock is");
        }
        SemanticLockSettings lock = SemanticLockSettings.of(manifest.manifest());
        if (!lock.enabled()) {
            return new Inspection.NotApplicable("semantic_lock.enabled is false");
        }
        List<Finding> findings = new ArrayList<>(lockFindings(facts, settings, lock));
        Drift drift = meter.read(facts).drift();
        findings.addAll(new DriftFindings(facts).of(drift));
        findings.addAll(DriftSettingCheck.check(manifest.manifest()));
        return new Inspection.Looked(entries(facts.current()), findings, "", drift);
    }

    private static List<Finding> lockFindings(CrateFacts facts, Settings settings, SemanticLockSettings lock) {
        LockState state = facts.lock();
        if (state instanceof LockState.Present present) {
            return new LockFindings(facts, present, lock).all();
        }
        if (state instanceof LockState.Unreadable unreadable) {
            return unreadable.findings();
        }
        if (state instanceof LockState.Absent absent && !absent.former().isEmpty()) {
            return List.of(moved(absent));
        }
        boolean deleted = state instanceof LockState.Absent absent && absent.knownToGit();
        return List.of(missing(state.file(), deleted, settings.strict()));
    }

    private static Finding moved(LockState.Absent absent) {
        return Finding.of(
                        SemanticRules.NO_LOCK,
                        Location.of(absent.file()),
                        "there is no lock, but the module has one at " + absent.former(),
                        "A lock that begins anew in another place forgets what a person accepted.",
                        "Move it: git mv " + absent.former() + " " + absent.file())
                .withSeverity(Severity.ERROR);
    }

    private static Finding missing(String file, boolean deleted, boolean strict) {
        Finding finding = Finding.of(
                SemanticRules.NO_LOCK,
                Location.of(file),
                deleted ? "there is no lock, but git has one in its index" : "there is no lock yet",
                "Without a lock nobody notices that interface, dependencies or content have changed.",
                deleted ? "Restore it: git checkout -- " + file : "Run mvn smart-crate:lock and commit " + file);
        return deleted || strict ? finding.withSeverity(Severity.ERROR) : finding;
    }

    private static int entries(Lock current) {
        return LockPart.MATCHED.stream()
                .mapToInt(part -> part.of(current).lines().size())
                .sum();
    }
}
