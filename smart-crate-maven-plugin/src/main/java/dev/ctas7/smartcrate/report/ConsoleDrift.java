// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_DRIFT_LINE
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;

/** Shows the drift on one line; the findings say what drifted. */
final class ConsoleDrift {
    private ConsoleDrift() {}

    /** {@code drift observe 0.12 coupling · angle 8° acceptable, towards complexity}. */
    static ConsoleLine line(Drift drift) {
        DeltaAngle angle = drift.angle();
        return new ConsoleLine(Level.INFO, "drift " + vector(drift) + (angle == null ? "" : " · " + angle(angle)));
    }

    private static String vector(Drift drift) {
        if (!drift.measured()) {
            return "not measured, nothing is declared or locked";
        }
        return drift.largest()
                .map(largest -> largest.level().word() + " " + largest.shown() + " "
                        + largest.vector().word())
                .orElse("none");
    }

    private static String angle(DeltaAngle angle) {
        String towards = angle.direction() == null
                ? ""
                : ", towards " + angle.direction().word();
        return "angle " + Points.text(angle.degrees()) + "° " + angle.judgement() + towards;
    }
}
