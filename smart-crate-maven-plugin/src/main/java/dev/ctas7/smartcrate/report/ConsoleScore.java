// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_EVIDENCED_SCORE
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows what the score was computed from, and how to better it. */
final class ConsoleScore {
    private final List<String> advice;

    ConsoleScore(List<String> advice) {
        this.advice = advice;
    }

    /** The score in a few words; without anything measured it claims nothing. */
    static String headline(ZeroTrustScore score) {
        return score.measurable() == 0
                ? "zero-trust score not measured"
                : "zero-trust score " + score.score() + " of 100";
    }

    List<ConsoleLine> render(ZeroTrustScore score) {
        StringBuilder text = new StringBuilder(headline(score));
        if (score.measurable() > 0) {
            text.append(": ")
                    .append(Points.text(score.earned()))
                    .append(" of ")
                    .append(score.measurable())
                    .append(" measurable points");
        }
        for (ScoreComponent component : score.components()) {
            text.append("\n    ").append(component(component));
        }
        if (!score.unauthorizedCrates().isEmpty()) {
            text.append("\n    penalty ")
                    .append(score.penalty())
                    .append(" for unauthorized crates: ")
                    .append(safe(String.join(", ", score.unauthorizedCrates())));
        }
        List<ConsoleLine> lines = new ArrayList<>();
        lines.add(new ConsoleLine(Level.INFO, text.toString()));
        advice.forEach(sentence -> lines.add(new ConsoleLine(Level.INFO, "advice: " + safe(sentence))));
        return lines;
    }

    private static String component(ScoreComponent component) {
        String points =
                component.measured() ? Points.text(component.earned()) + " of " + component.possible() : "not measured";
        return String.format(
                Locale.ROOT, "%-18s  %-12s  %s", safe(component.name()), points, safe(component.evidence()));
    }
}
