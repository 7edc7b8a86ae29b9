// SPDX-License-Identifier: Apache-2.0
// LOCK_WRITE_PASSED_CONTENT
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.lock.LockOutcome.Refreshed;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code auto_update = true} does after a run that passed: refreshes the content part, and no other. */
public final class AutoUpdate {
    private AutoUpdate() {}

    /**
     * Runs it.
     *
     * @param facts what was judged
     * @param report the verdict over exactly these facts
     * @param module the module's folder
     * @return what was refreshed; empty when nothing was written
     * @throws IOException if the lock could not be written; the old one is whole then
     */
    public static Optional<Refreshed> run(CrateFacts facts, Report report, Path module) throws IOException {
        if (!report.passed() || !comparedLock(report) || !isAsked(facts)) {
            return Optional.empty();
        }
        if (!(facts.lock() instanceof LockState.Present present)
                || !present.document().crate().equals(facts.identity().artifactId())) {
            return Optional.empty();
        }
        List<Difference> changes = LockComparison.compare(LockPart.CONTENT, present.lock(), facts.current());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        LockDocument after = LockUpdate.withContent(present.document(), facts.current());
        ModuleFiles.write(module, present.file(), LockFile.format(after));
        return Optional.of(new Refreshed(present.file(), changes));
    }

    private static boolean isAsked(CrateFacts facts) {
        return facts.manifest() instanceof ManifestState.Present manifest
                && SemanticLockSettings.of(manifest.manifest()).autoUpdate();
    }

    /** A run that left Gate 2 out has not looked at what it would write. */
    private static boolean comparedLock(Report report) {
        return report.gates().stream()
                .filter(gate -> gate.gate() == GateId.SEMANTIC)
                .anyMatch(gate -> gate.status() == GateStatus.PASS || gate.status() == GateStatus.WARNING);
    }
}
