// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.DeltaAngle.Feature;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleDriftTest {
    private static final DriftCause CAUSE = new DriftCause("effect network", "not declared", "A.run -> B.run");

    @Test
    void the_largest_vector_and_the_angle_are_shown() {
        Drift drift = new Drift(
                List.of(
                        new DriftMeasure(DriftVector.ROLE, "", 0.1, DriftLevel.OBSERVE, List.of(CAUSE)),
                        new DriftMeasure(DriftVector.COUPLING, "", 0.12, DriftLevel.OBSERVE, List.of(CAUSE))),
                new DeltaAngle(8, Feature.COMPLEXITY));

        assertThat(ConsoleDrift.line(drift).text())
                .isEqualTo("drift observe 0.12 coupling · angle 8° acceptable, towards complexity");
    }

    @Test
    void no_drift_and_nothing_to_measure_are_told_apart() {
        DriftMeasure none = new DriftMeasure(DriftVector.ROLE, "", 0, DriftLevel.OBSERVE, List.of());
        DriftMeasure unmeasured = DriftMeasure.notApplicable(DriftVector.ROLE, "there is no lock yet");

        assertThat(ConsoleDrift.line(new Drift(List.of(none), new DeltaAngle(0, null)))
                        .text())
                .isEqualTo("drift none · angle 0° acceptable");
        assertThat(ConsoleDrift.line(new Drift(List.of(unmeasured), null)).text())
                .isEqualTo("drift not measured, nothing is declared or locked");
    }

    @Test
    void a_drift_is_never_shown_as_none() {
        DriftMeasure tiny = new DriftMeasure(DriftVector.AUTHORITY, "", 0.0004, DriftLevel.OBSERVE, List.of(CAUSE));

        assertThat(ConsoleDrift.line(new Drift(List.of(tiny), null)).text()).isEqualTo("drift observe <0.01 authority");
    }
}
