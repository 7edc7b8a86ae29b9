// SPDX-License-Identifier: Apache-2.0
// BASELINE_WRITE_TODAYS_FINDINGS
package dev.ctas7.smartcrate.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the goal {@code baseline} does to the file. */
public final class BaselineCommand {
    /** Whether entries may be added to a baseline that is there. */
    public enum Growth {
        REFUSED,
        WANTED
    }

    private BaselineCommand() {}

    /**
     * Creates a baseline, or brings one that is there down to what is found today.
     *
     * @param before what lies there
     * @param today all findings that can be frozen
     * @param growth whether it may also go up
     * @param module the module's folder
     * @throws IOException if it cannot be written; the old file is whole then
     */
    public static BaselineOutcome run(BaselineState before, Baseline today, Growth growth, Path module)
            throws IOException {
        if (before instanceof BaselineState.Unreadable unreadable) {
            return new BaselineOutcome.Unreadable(unreadable.finding());
        }
        boolean there = before instanceof BaselineState.Present;
        List<Baseline.Entry> added = today.without(before.baseline());
        if (!there && added.isEmpty()) {
            return new BaselineOutcome.Nothing();
        }
        if (there && !added.isEmpty() && growth == Growth.REFUSED) {
            return new BaselineOutcome.Refused(before.file(), added);
        }
        List<Baseline.Entry> removed = before.baseline().without(today);
        if (added.isEmpty() && removed.isEmpty()) {
            return new BaselineOutcome.Unchanged(before.file(), today);
        }
        BaselineFile.write(module, before.file(), today);
        return new BaselineOutcome.Written(before.file(), today, added, removed);
    }
}
