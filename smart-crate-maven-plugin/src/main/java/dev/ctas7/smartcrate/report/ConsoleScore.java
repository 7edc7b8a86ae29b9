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
        StyledText text = new StyledText().add(style(score), headline(score));
        if (score.measurable() > 0) {
            text.plain(": " + Points.text(score.earned()) + " of " + score.measurable() + " measurable points");
        }
        for (ScoreComponent component : score.components()) {
            text.plain("\n    " + component(component));
        }
        if (!score.unauthorizedCrates().isEmpty()) {
            text.below(
                    "penalty",
                    score.penalty() + " for unauthorized crates: "
                            + safe(String.join(", ", score.unauthorizedCrates())));
        }
        List<ConsoleLine> lines = new ArrayList<>();
        lines.add(text.line(Level.INFO));
        advice.forEach(sentence -> lines.add(new StyledText()
                .add(Style.LABEL, "advice")
                .plain(": " + safe(sentence))
                .line(Level.INFO)));
        return lines;
    }

    private static Style style(ZeroTrustScore score) {
        if (score.measurable() == 0) {
            return Style.PLAIN;
        }
        return score.score() == 100 ? Style.GOOD : Style.STRONG;
    }

    private static String component(ScoreComponent component) {
        String points =
                component.measured() ? Points.text(component.earned()) + " of " + component.possible() : "not measured";
        return String.format(
                Locale.ROOT, "%-18s  %-12s  %s", safe(component.name()), points, safe(component.evidence()));
    }
}
