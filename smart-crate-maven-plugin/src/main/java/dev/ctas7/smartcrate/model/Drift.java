// SPDX-License-Identifier: Apache-2.0
// DRIFT_HOLD_MEASURED_VECTORS
package dev.ctas7.smartcrate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a crate has moved from its declared and locked intent.
 *
 * @param measures one for each vector, in the order of {@link DriftVector}
 * @param angle between the locked and the observed features; null without a lock
 */
public record Drift(List<DriftMeasure> measures, @Nullable DeltaAngle angle) {
    /** Copies the list. */
    public Drift {
        measures = List.copyOf(measures);
    }

    /** The largest drift, of equals the first; it decides the level. Empty when nothing drifted. */
    public Optional<DriftMeasure> largest() {
        return measures.stream()
                .filter(DriftMeasure::drifted)
                .min(Comparator.comparingDouble((DriftMeasure measure) -> -measure.value()));
    }

    /** The level of the largest drift; observe when nothing drifted. */
    public DriftLevel level() {
        return largest().map(DriftMeasure::level).orElse(DriftLevel.OBSERVE);
    }

    /** Whether there was anything to measure a drift from. */
    public boolean measured() {
        return measures.stream().anyMatch(DriftMeasure::applicable);
    }
}
