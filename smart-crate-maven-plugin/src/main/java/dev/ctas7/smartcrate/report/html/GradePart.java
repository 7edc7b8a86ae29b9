// SPDX-License-Identifier: Apache-2.0
// GRADE_RENDER_FOUR_SCORES
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;
import org.jspecify.annotations.Nullable;

/** How well the code is made, and the step that gains most in each of the four. */
final class GradePart {
    private final @Nullable Grade grade;

    GradePart(@Nullable Grade grade) {
        this.grade = grade;
    }

    void render(Html html) {
        if (grade == null) {
            html.leaf(
                    "p", "Nothing was graded: there was no source to read, or Gate 1 did not look.", "class", "absent");
            return;
        }
        html.open("p", "class", "letter").leaf("strong", grade.letter().name()).text(" ");
        html.leaf("span", grade.mean() + " of 100").close();
        html.leaf(
                "p",
                "The mean of what was measured. It says how well the code is made, and nothing about trust.",
                "class",
                "lead-in");
        Table table =
                Table.begin(html, "The four scores of the grade", "=score", "#of 100", "=share", "evidence", "to gain");
        for (GradeScore score : grade.scores()) {
            table.row()
                    .cell(Words.sentence(score.name()))
                    .cell(score.measured() ? String.valueOf(score.score()) : "not measured")
                    .cell(() -> share(html, score))
                    .cell(score.evidence())
                    .cell(score.advice().isEmpty() ? "nothing" : score.advice())
                    .endRow();
        }
        table.end();
    }

    private static void share(Html html, GradeScore score) {
        if (score.measured()) {
            // Below C a grade asks for work.
            Svg.bar(html, score.score() < 55 ? "fair" : "good", score.score() / 100.0);
        } else {
            html.text("\u2013");
        }
    }
}
