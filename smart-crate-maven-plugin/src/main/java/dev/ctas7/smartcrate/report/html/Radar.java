// SPDX-License-Identifier: Apache-2.0
// RADAR_RENDER_FIVE_VECTORS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import java.util.List;
import java.util.stream.Collectors;

/** The five vectors on five axes; the further out, the further away from what was meant. */
final class Radar {
    private static final double WIDTH = 380;
    private static final double HEIGHT = 296;
    private static final double CENTRE_X = 190;
    private static final double CENTRE_Y = 156;
    private static final double RADIUS = 100;

    private final List<DriftMeasure> measures;

    Radar(Drift drift) {
        this.measures = drift.measures();
    }

    void render(Html html) {
        Svg.Label label = new Svg.Label("Drift in five directions, 0 to 1", description());
        Svg.open(html, "radar", "chart radar", WIDTH, HEIGHT, label);
        for (DriftLevel level : DriftLevel.values()) {
            if (level.from() > 0) {
                polygon(html, "ring " + level.word(), level.from());
            }
        }
        polygon(html, "ring outer", 1);
        for (int i = 0; i < measures.size(); i++) {
            axis(html, i);
        }
        html.empty("polygon", "class", "shape", "points", shape());
        for (int i = 0; i < measures.size(); i++) {
            point(html, i);
        }
        levels(html);
        html.close();
    }

    private String description() {
        return measures.stream()
                .map(measure -> measure.vector().word() + " "
                        + (measure.applicable()
                                ? measure.shown() + " " + measure.level().word()
                                : "not applicable"))
                .collect(Collectors.joining(", "));
    }

    private void polygon(Html html, String style, double value) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < measures.size(); i++) {
            points.append(i == 0 ? "" : " ").append(at(i, value));
        }
        html.empty("polygon", "class", style, "points", points.toString());
    }

    private String shape() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < measures.size(); i++) {
            points.append(i == 0 ? "" : " ").append(at(i, measures.get(i).value()));
        }
        return points.toString();
    }

    private void axis(Html html, int i) {
        DriftMeasure measure = measures.get(i);
        Svg.line(html, measure.applicable() ? "spoke" : "spoke unmeasured", CENTRE_X, CENTRE_Y, x(i, 1), y(i, 1));
        double x = x(i, 1.13);
        double y = y(i, 1.13);
        String anchor = Math.abs(x - CENTRE_X) < 8 ? "middle" : x > CENTRE_X ? "start" : "end";
        double up = y < CENTRE_Y - RADIUS ? 14 : 4;
        Svg.text(html, "name", x, y - up, anchor, measure.vector().word());
        Svg.text(html, "value", x, y - up + 15, anchor, measure.applicable() ? measure.shown() : "not measured");
    }

    private void point(Html html, int i) {
        DriftMeasure measure = measures.get(i);
        double value = measure.value();
        if (!measure.applicable()) {
            circle(html, "dot unmeasured", x(i, 0.06), y(i, 0.06), 3.5);
        } else {
            circle(html, "dot " + Mark.of(measure.level()).tone(), x(i, value), y(i, value), 4.5);
        }
    }

    private static void levels(Html html) {
        for (DriftLevel level : DriftLevel.values()) {
            if (level.from() > 0) {
                Svg.text(
                        html,
                        "tick",
                        CENTRE_X + 5,
                        CENTRE_Y - RADIUS * level.from() - 3,
                        "start",
                        level.word() + " " + level.from());
            }
        }
    }

    private static void circle(Html html, String style, double x, double y, double radius) {
        html.empty("circle", "class", style, "cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(radius));
    }

    private String at(int i, double value) {
        return Svg.number(x(i, value)) + "," + Svg.number(y(i, value));
    }

    private double x(int i, double value) {
        return CENTRE_X + RADIUS * value * Math.sin(angle(i));
    }

    private double y(int i, double value) {
        return CENTRE_Y - RADIUS * value * Math.cos(angle(i));
    }

    private double angle(int i) {
        return 2 * Math.PI * i / measures.size();
    }
}
