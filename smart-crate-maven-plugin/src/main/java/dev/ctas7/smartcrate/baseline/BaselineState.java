// SPDX-License-Identifier: Apache-2.0
// BASELINE_REPRESENT_READ_STATES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.Finding;

/** What lies where the baseline belongs. */
public sealed interface BaselineState {
    /** The file, relative to the module, with {@code /}. */
    String file();

    /** What it freezes; nothing unless it could be read. */
    default Baseline baseline() {
        return this instanceof Present present ? present.entries() : Baseline.EMPTY;
    }

    /** There is no such file. */
    record Absent(String file) implements BaselineState {}

    /** A baseline. */
    record Present(String file, Baseline entries) implements BaselineState {}

    /**
     * Something else, which freezes nothing.
     *
     * @param finding SC158 at the place that makes it something else
     */
    record Unreadable(String file, Finding finding) implements BaselineState {}
}
