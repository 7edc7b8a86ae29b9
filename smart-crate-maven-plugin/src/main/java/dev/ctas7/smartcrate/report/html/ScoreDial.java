// SPDX-License-Identifier: Apache-2.0
// DIAL_RENDER_MEASURED_SCORE
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import dev.ctas7.smartcrate.report.Points;

/**
 * The score as a ring of its four parts, each as long as its points: full where points were earned, empty where they
 * were not, dotted where nothing was measured. A number is never shown without what it stands on.
 */
final class ScoreDial {
    private static final double CENTRE = 100;
    private static final double RADIUS = 84;
    private static final double GAP = 5;

    private final ZeroTrustScore score;

    ScoreDial(ZeroTrustScore score) {
        this.score = score;
    }

    void render(Html html) {
        Svg.open(html, "dial", "ring", 2 * CENTRE, 2 * CENTRE, new Svg.Label(headline(), description()));
        int total =
                score.components().stream().mapToInt(ScoreComponent::possible).sum();
        double from = 0;
        for (ScoreComponent component : score.components()) {
            double degrees = 360.0 * component.possible() / total;
            segment(html, component, from + GAP / 2, degrees - GAP);
            from += degrees;
        }
        boolean measured = score.measurable() > 0;
        Svg.text(html, "number", CENTRE, CENTRE + 12, "middle", measured ? String.valueOf(score.score()) : "\u2013");
        Svg.text(html, "unit", CENTRE, CENTRE + 36, "middle", measured ? "of 100" : "not measured");
        html.close();
    }

    /** The score in words; without anything measured it claims nothing. */
    String headline() {
        return score.measurable() == 0
                ? "Zero-trust score: not measured"
                : "Zero-trust score: " + score.score() + " of 100";
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (ScoreComponent component : score.components()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(ScorePart.name(component))
                    .append(' ')
                    .append(ScorePart.points(component));
        }
        if (score.penalty() > 0) {
            text.append(", penalty ").append(score.penalty());
        }
        return text.toString();
    }

    private void segment(Html html, ScoreComponent component, double from, double degrees) {
        if (!component.measured()) {
            arc(html, "unmeasured", from, degrees);
            return;
        }
        arc(html, "track", from, degrees);
        double share = component.earned() / component.possible();
        if (share > 0) {
            arc(html, score.penalty() > 0 ? "earned bad" : "earned", from, degrees * share);
        }
    }

    private static void arc(Html html, String style, double from, double degrees) {
        html.empty(
                "path",
                "class",
                style,
                "d",
                "M" + point(from) + " A" + Svg.number(RADIUS) + " " + Svg.number(RADIUS) + " 0 "
                        + (degrees > 180 ? "1" : "0") + " 1 " + point(from + degrees));
    }

    private static String point(double degrees) {
        double radians = Math.toRadians(degrees - 90);
        return Points.text(CENTRE + RADIUS * Math.cos(radians)) + " "
                + Points.text(CENTRE + RADIUS * Math.sin(radians));
    }
}
