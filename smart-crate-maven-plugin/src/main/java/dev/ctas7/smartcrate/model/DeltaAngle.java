// SPDX-License-Identifier: Apache-2.0
// DRIFT_DESCRIBE_FEATURE_ANGLE
package dev.ctas7.smartcrate.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The angle between what a crate's build was like when it was locked and what it is like now. For information only.
 *
 * @param degrees 0 to 90, rounded to one decimal
 * @param direction the feature that grew most; null when none grew
 */
public record DeltaAngle(double degrees, @Nullable Feature direction) {
    private static final double ACCEPTABLE = 15;
    private static final double MONITOR = 45;

    /** What the angle is measured in. */
    public enum Feature {
        COMPLEXITY,
        CENTRALIZATION,
        OPACITY;

        /** The word in reports: {@code complexity}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Rounds and checks the range. */
    public DeltaAngle {
        if (!(degrees >= 0 && degrees <= 90)) {
            throw new IllegalArgumentException("angle was '" + degrees + "' but must be 0 to 90");
        }
        degrees = Math.round(degrees * 10) / 10.0;
    }

    /** {@code acceptable} up to 15 degrees, {@code monitor} up to 45, {@code investigate} above. */
    public String judgement() {
        return degrees <= ACCEPTABLE ? "acceptable" : degrees <= MONITOR ? "monitor" : "investigate";
    }
}
