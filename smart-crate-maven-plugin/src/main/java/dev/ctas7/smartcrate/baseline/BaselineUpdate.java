// SPDX-License-Identifier: Apache-2.0
// BASELINE_REMOVE_SOLVED_ENTRIES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes out of a baseline what a run that passed did not find any more; the caller is not on a build server. */
public final class BaselineUpdate {
    private BaselineUpdate() {}

    /**
     * Runs it.
     *
     * @param before the baseline that was judged with
     * @param report the verdict
     * @param module the module's folder
     * @return what was removed; empty when nothing was written
     * @throws IOException if it cannot be written; the old file is whole then
     */
    public static Optional<BaselineOutcome.Written> run(BaselineState before, Report report, Path module)
            throws IOException {
        // A crate that does not compile, or a gate that was left out, finds less without anything being better.
        if (!(before instanceof BaselineState.Present) || !report.passed() || !allLooked(report)) {
            return Optional.empty();
        }
        Baseline after = Baseline.of(report.exceptions().frozen());
        List<Baseline.Entry> removed = before.baseline().without(after);
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        BaselineFile.write(module, before.file(), after);
        return Optional.of(new BaselineOutcome.Written(before.file(), after, List.of(), removed));
    }

    private static boolean allLooked(Report report) {
        return report.gates().stream().noneMatch(gate -> gate.status() == GateStatus.SKIPPED);
    }
}
