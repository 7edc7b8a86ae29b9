// SPDX-License-Identifier: Apache-2.0
// BASELINE_WRITE_FIRST_DEBT
package dev.ctas7.smartcrate.maven.init;

import dev.ctas7.smartcrate.baseline.Baseline;
import dev.ctas7.smartcrate.baseline.BaselineCommand;
import dev.ctas7.smartcrate.baseline.BaselineCommand.Growth;
import dev.ctas7.smartcrate.baseline.BaselineOutcome;
import dev.ctas7.smartcrate.baseline.BaselineState;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.run.Freezable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The crate's first baseline: what its old code owes on the day that it becomes a crate, so that only new debt fails.
 *
 * @param line what was done, for the user; empty for nothing
 * @param remaining how many findings no baseline can hold
 */
public record FirstBaseline(String line, int remaining) {
    /** No baseline was asked for. */
    public static final FirstBaseline NONE = new FirstBaseline("", 0);

    /**
     * Freezes what is found, unless there is a baseline.
     *
     * @param before what lies there
     * @param report runs the gates, without a baseline; asked only when one may be made
     * @throws IOException if it cannot be written
     */
    public static FirstBaseline make(BaselineState before, Supplier<Report> report, Path module) throws IOException {
        if (!(before instanceof BaselineState.Absent)) {
            return new FirstBaseline("kept     " + before.file(), 0);
        }
        Freezable found = Freezable.of(report.get());
        BaselineOutcome outcome = BaselineCommand.run(before, Baseline.of(found.frozen()), Growth.REFUSED, module);
        String line = outcome instanceof BaselineOutcome.Written written
                ? "created  " + written.file() + ", " + written.baseline().findings()
                        + " findings frozen: review and commit it"
                : "no baseline: nothing is found that one could hold";
        return new FirstBaseline(line, found.remaining().size());
    }
}
