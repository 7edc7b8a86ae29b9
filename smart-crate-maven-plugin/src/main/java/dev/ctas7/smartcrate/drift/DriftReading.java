// SPDX-License-Identifier: Apache-2.0
// DRIFT_HOLD_READ_VECTORS
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.lock.OpenDrift;
import dev.ctas7.smartcrate.model.Drift;
import java.util.List;

/**
 * A crate's drift, for those who report it and for those who may accept it.
 *
 * @param drift what was measured
 * @param open what a person would have to acknowledge, in the order of the vectors
 */
public record DriftReading(Drift drift, List<OpenDrift> open) {
    /** Copies the list. */
    public DriftReading {
        open = List.copyOf(open);
    }
}
