// SPDX-License-Identifier: Apache-2.0
// DRIFT_RENDER_MEASURED_VECTORS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.report.Points;
import org.jspecify.annotations.Nullable;

/** How far the crate has moved from what was declared and locked. */
final class DriftPart {
    /** More causes of one vector are left to report.json. */
    static final int SHOWN_CAUSES = 10;

    private final @Nullable Drift drift;

    DriftPart(@Nullable Drift drift) {
        this.drift = drift;
    }

    void render(Html html) {
        if (drift == null) {
            html.leaf("p", "Gate 2 did not look, so no drift was measured.", "class", "absent");
            return;
        }
        html.leaf("p", lead(drift), "class", "lead-in");
        html.open("div", "class", "drift").open("figure");
        new Radar(drift).render(html);
        html.leaf("figcaption", "Rings at the levels warn (0.3), gate (0.6) and escalate (0.8). Hollow: not measured.");
        html.close();
        angle(html, drift.angle());
        html.close();
        table(html, drift);
    }

    private static String lead(Drift drift) {
        if (!drift.measured()) {
            return "Nothing is declared or locked that a drift could be measured from.";
        }
        return drift.largest()
                .map(largest -> "The largest drift is " + largest.vector().word() + " with " + largest.shown()
                        + ", on the level " + largest.level().word() + ". The five are never added up.")
                .orElse("Nothing that could be measured has drifted from what was declared and locked.");
    }

    private static void table(Html html, Drift drift) {
        Table table = Table.begin(html, "The five vectors", "=vector", "#drift", "=level", "what drifted");
        for (DriftMeasure measure : drift.measures()) {
            table.row()
                    .cell(Words.sentence(measure.vector().word()))
                    .cell(measure.applicable() ? measure.shown() : "\u2013")
                    .cell(() -> level(html, measure))
                    .cell(() -> causes(html, measure))
                    .endRow();
        }
        table.end();
    }

    private static void level(Html html, DriftMeasure measure) {
        if (measure.applicable()) {
            Mark.of(measure.level()).said(html, measure.level().word());
        } else {
            Mark.NOT_APPLICABLE.said(html, "not applicable");
        }
    }

    private static void causes(Html html, DriftMeasure measure) {
        if (!measure.applicable()) {
            html.text(Words.sentence(measure.reason()));
            return;
        }
        if (measure.causes().isEmpty()) {
            html.text("Nothing");
            return;
        }
        html.open("ul", "class", "plain");
        for (DriftCause cause : measure.causes().stream().limit(SHOWN_CAUSES).toList()) {
            html.open("li")
                    .leaf("strong", cause.what())
                    .text(" was " + cause.from() + ", is " + cause.to())
                    .close();
        }
        int more = measure.causes().size() - SHOWN_CAUSES;
        if (more > 0) {
            html.leaf("li", "and " + Words.number(more) + " more, all in report.json");
        }
        html.close();
    }

    private static void angle(Html html, @Nullable DeltaAngle angle) {
        if (angle == null) {
            html.leaf("p", "There is no angle: without a lock there is nothing to turn away from.", "class", "absent");
            return;
        }
        html.open("div", "class", "angle").open("p");
        html.leaf("strong", Points.text(angle.degrees()) + "\u00b0").text(" " + angle.judgement());
        html.text(
                        angle.direction() == null
                                ? ""
                                : ", towards " + angle.direction().word())
                .close();
        html.leaf(
                "p",
                "The angle between what the crate was like when it was locked and what it is like now. Up to 15\u00b0 is"
                        + " acceptable, up to 45\u00b0 worth monitoring. It is for information and decides nothing.",
                "class",
                "absent");
        html.close();
    }
}
