// SPDX-License-Identifier: Apache-2.0
// SCORE_RENDER_EVIDENCED_PARTS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import dev.ctas7.smartcrate.report.Points;
import java.util.List;

/** What the zero-trust score stands on, what it cost, and how to better it. */
final class ScorePart {
    private final ZeroTrustScore score;
    private final List<String> advice;

    ScorePart(ZeroTrustScore score, List<String> advice) {
        this.score = score;
        this.advice = advice;
    }

    /** A component's name as people read it. */
    static String name(ScoreComponent component) {
        return switch (component.name()) {
            case "localServiceHealth" -> "local service health";
            case "globalHeartbeat" -> "global heartbeat";
            case "hashIntegrity" -> "hash integrity";
            case "nodeHealthRatio" -> "node health ratio";
            default -> component.name();
        };
    }

    /** {@code 13.33 of 20}, or that it was not measured. */
    static String points(ScoreComponent component) {
        return component.measured() ? Points.text(component.earned()) + " of " + component.possible() : "not measured";
    }

    void render(Html html) {
        html.leaf("p", lead(), "class", "lead-in");
        Table table = Table.begin(html, "What the score was measured from", "=part", "#points", "=share", "evidence");
        for (ScoreComponent component : score.components()) {
            table.row()
                    .cell(Words.sentence(name(component)))
                    .cell(points(component))
                    .cell(() -> share(html, component))
                    .cell(component.evidence())
                    .endRow();
        }
        table.end();
        penalty(html);
        steps(html);
    }

    private static void share(Html html, ScoreComponent component) {
        if (component.measured()) {
            double share = component.earned() / component.possible();
            Svg.bar(html, share < 1 ? "fair" : "good", share);
        } else {
            html.text("\u2013");
        }
    }

    private String lead() {
        if (score.measurable() == 0) {
            return "Nothing could be measured, so nothing is claimed.";
        }
        String points = Points.text(score.earned()) + " of " + score.measurable() + " measurable points";
        return "Score " + score.score() + " of 100: " + points
                + (score.penalty() > 0 ? ", less a penalty of " + score.penalty() : "")
                + "." + unmeasured();
    }

    private String unmeasured() {
        if (score.components().stream().allMatch(ScoreComponent::measured)) {
            return "";
        }
        int all = score.components().stream().mapToInt(ScoreComponent::possible).sum();
        return score.measurable() == all
                ? " What was not measured counts as not earned, as strict wants it."
                : " What was not measured counts neither for the crate nor against it.";
    }

    private void penalty(Html html) {
        if (score.unauthorizedCrates().isEmpty()) {
            return;
        }
        html.open("div", "class", "callout bad").open("p");
        Mark.UNAUTHORIZED.said(html, Words.count(score.unauthorizedCrates().size(), "unauthorized crate"));
        html.text(", a penalty of " + score.penalty() + ": ");
        for (int i = 0; i < score.unauthorizedCrates().size(); i++) {
            html.text(i == 0 ? "" : ", ")
                    .leaf("code", score.unauthorizedCrates().get(i));
        }
        html.close().close();
    }

    private void steps(Html html) {
        html.leaf("h3", "How to better it");
        if (advice.isEmpty()) {
            html.leaf(
                    "p",
                    score.score() == 100 ? "There is nothing to gain." : "No step is known that would gain points.");
            return;
        }
        html.open("ol", "class", "steps");
        advice.forEach(step -> html.leaf("li", Words.sentence(step)));
        html.close();
    }
}
