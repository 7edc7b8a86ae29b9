// SPDX-License-Identifier: Apache-2.0
// FOLDER_READ_FROZEN_FINDINGS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.baseline.BaselineFile;
import dev.ctas7.smartcrate.baseline.BaselineSieve;
import dev.ctas7.smartcrate.baseline.BaselineState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module's folder with its baseline. Loaded on demand: only where such a file was found.
 *
 * @param prefix what stands before the module's paths in findings
 * @param sieve takes what the baseline holds
 * @param problems why the baseline cannot be used
 */
record FrozenFolder(String prefix, BaselineSieve sieve, List<Finding> problems) {
    /**
     * Reads a baseline.
     *
     * @param folder that was given
     * @param holder the module's folder relative to it, empty for the same
     * @param typed what stands before the given folder's paths in findings
     */
    static FrozenFolder read(Path folder, String holder, String typed) {
        String inside = holder.isEmpty() ? "" : holder + "/";
        BaselineState state = BaselineFile.read(folder, inside + BaselineFile.NAME, typed + inside + BaselineFile.NAME);
        List<Finding> problems =
                state instanceof BaselineState.Unreadable unreadable ? List.of(unreadable.finding()) : List.of();
        return new FrozenFolder(typed + inside, new BaselineSieve(state.baseline()), problems);
    }

    /** Takes out what the nearest baseline of each file holds. */
    static void leaveOut(Judgement judgement, List<FrozenFolder> folders) {
        judgement.freeze(finding -> {
            FrozenFolder nearest = nearest(finding.where().file(), folders);
            return nearest != null && nearest.sieve.takes(nearest.inside(finding));
        });
    }

    private static @Nullable FrozenFolder nearest(String file, List<FrozenFolder> folders) {
        FrozenFolder nearest = null;
        for (FrozenFolder folder : folders) {
            boolean nearer = nearest == null || folder.prefix.length() > nearest.prefix.length();
            if (nearer && file.startsWith(folder.prefix)) {
                nearest = folder;
            }
        }
        return nearest;
    }

    /** The finding as the module's own gate names it. */
    private Finding inside(Finding finding) {
        Location where = finding.where();
        String file = where.file().substring(prefix.length());
        return new Finding(
                finding.rule(),
                finding.severity(),
                new Location(file, where.line(), where.column()),
                finding.element(),
                finding.what(),
                finding.why(),
                finding.fix());
    }
}
