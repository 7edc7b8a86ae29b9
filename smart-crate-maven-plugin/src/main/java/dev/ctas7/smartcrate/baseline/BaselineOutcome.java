// SPDX-License-Identifier: Apache-2.0
// BASELINE_REPRESENT_COMMAND_OUTCOMES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.Finding;
import java.util.List;

/** What became of a baseline. */
public sealed interface BaselineOutcome {
    /** There was nothing to freeze and no file; none was written. */
    record Nothing() implements BaselineOutcome {}

    /** It holds already what is found today. */
    record Unchanged(String file, Baseline baseline) implements BaselineOutcome {}

    /**
     * It was written.
     *
     * @param added entries that are new, with how many findings more
     * @param removed entries that are gone, with how many findings less
     */
    record Written(String file, Baseline baseline, List<Baseline.Entry> added, List<Baseline.Entry> removed)
            implements BaselineOutcome {
        /** Copies the lists. */
        public Written {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /**
     * It would have grown and nobody asked for that; nothing was written.
     *
     * @param added what it would have taken in
     */
    record Refused(String file, List<Baseline.Entry> added) implements BaselineOutcome {
        /** Copies the list. */
        public Refused {
            added = List.copyOf(added);
        }
    }

    /** What lies there is no baseline; nothing was written. */
    record Unreadable(Finding finding) implements BaselineOutcome {}
}
