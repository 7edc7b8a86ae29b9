// SPDX-License-Identifier: Apache-2.0
// DRIFT_SELECT_MANIFEST_SETTINGS
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.DriftLevel;

/**
 * From which values on a drift is on a level. A crate may hold itself to less drift, never to more.
 *
 * @param warn 0 to 0.3
 * @param gate 0 to 0.6
 * @param escalate 0 to 0.8
 */
public record DriftSettings(double warn, double gate, double escalate) {
    /** Where the settings stand. */
    public static final String SECTION = "drift";

    /** Reads the settings; what is absent, wrong or looser than the contract becomes the contract's number. */
    public static DriftSettings of(Manifest manifest) {
        return new DriftSettings(
                from(manifest, DriftLevel.WARN), from(manifest, DriftLevel.GATE), from(manifest, DriftLevel.ESCALATE));
    }

    /** The level of a value; the highest that it reaches, so that a stricter gate passes over a laxer warning. */
    public DriftLevel level(double value) {
        if (value <= 0) {
            return DriftLevel.OBSERVE;
        }
        if (value >= escalate) {
            return DriftLevel.ESCALATE;
        }
        if (value >= gate) {
            return DriftLevel.GATE;
        }
        return value >= warn ? DriftLevel.WARN : DriftLevel.OBSERVE;
    }

    /** From which value on this level begins. */
    public double from(DriftLevel level) {
        return switch (level) {
            case OBSERVE -> 0;
            case WARN -> warn;
            case GATE -> gate;
            case ESCALATE -> escalate;
        };
    }

    private static double from(Manifest manifest, DriftLevel level) {
        return manifest.entry(SECTION + "." + level.word())
                .filter(entry -> entry.value() instanceof Number)
                .map(entry -> ((Number) entry.value()).doubleValue())
                .filter(value -> value >= 0 && value <= level.from())
                .orElse(level.from());
    }
}
