// SPDX-License-Identifier: Apache-2.0
// BASELINE_HOLD_RUN_INPUT
package dev.ctas7.smartcrate.baseline;

/**
 * A baseline, and what a run makes of it.
 *
 * @param state what lies in the file
 * @param leftovers what becomes of entries that match nothing
 */
public record BaselineInput(BaselineState state, Leftovers leftovers) {
    /** A crate that froze nothing. */
    public static final BaselineInput NONE =
            new BaselineInput(new BaselineState.Absent(BaselineFile.NAME), Leftovers.REMOVED);

    /** What becomes of entries that match nothing. */
    public enum Leftovers {
        /** They are taken out afterwards, and are no finding. */
        REMOVED,
        /** Nothing may be written, as on a build server: they are findings. */
        REPORTED
    }
}
