// SPDX-License-Identifier: Apache-2.0
// CONSOLE_RENDER_GRADE_LINE
package dev.ctas7.smartcrate.report;

import static dev.ctas7.smartcrate.report.ConsoleText.safe;

import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.stream.Collectors;

/** Shows the grade on one line, with the one step that gains most. */
final class ConsoleGrade {
    private ConsoleGrade() {}

    /** {@code grade B 78}. */
    static String headline(Grade grade) {
        return "grade " + grade.letter() + " " + grade.mean();
    }

    static ConsoleLine line(Grade grade) {
        String scores = grade.scores().stream().map(ConsoleGrade::score).collect(Collectors.joining(", "));
        String step = grade.weakest()
                .map(weakest -> " -> to gain most: " + weakest.name() + ", " + safe(weakest.advice()))
                .orElse("");
        return new ConsoleLine(Level.INFO, headline(grade) + ": " + scores + step);
    }

    private static String score(GradeScore score) {
        return score.name() + " " + (score.measured() ? String.valueOf(score.score()) : "not measured");
    }
}
