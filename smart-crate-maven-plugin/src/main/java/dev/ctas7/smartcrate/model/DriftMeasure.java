// SPDX-License-Identifier: Apache-2.0
// DRIFT_HOLD_MEASURED_VALUE
package dev.ctas7.smartcrate.model;

import java.util.List;
import java.util.Locale;

/**
 * How far a crate has drifted in one direction.
 *
 * @param vector which direction
 * @param reason why there is nothing to measure it from; empty when it was measured
 * @param value 0 to 1; 0 when not measured
 * @param level that the value is on; observe when not measured
 * @param causes what drifted, most telling first; empty exactly when the value is 0
 */
public record DriftMeasure(DriftVector vector, String reason, double value, DriftLevel level, List<DriftCause> causes) {
    /** The least value that is shown as a number; below it only {@code < 0.01} would be true. */
    private static final double LEAST = 0.005;

    /** Checks the range and copies the list. */
    public DriftMeasure {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(vector.word() + " drift was '" + value + "' but must be 0 to 1");
        }
        if (value > 0 && causes.isEmpty()) {
            throw new IllegalArgumentException(vector.word() + " drift has no cause");
        }
        causes = List.copyOf(causes);
    }

    /** A vector that nothing was declared or locked for. */
    public static DriftMeasure notApplicable(DriftVector vector, String reason) {
        return new DriftMeasure(vector, reason, 0, DriftLevel.OBSERVE, List.of());
    }

    /** Whether there was something to measure it from. */
    public boolean applicable() {
        return reason.isEmpty();
    }

    /** Whether anything drifted. */
    public boolean drifted() {
        return value > 0;
    }

    /** The value with two decimals: {@code 0.12}; a drift is never shown as none. */
    public String shown() {
        return value > 0 && value < LEAST ? "<0.01" : String.format(Locale.ROOT, "%.2f", value);
    }
}
