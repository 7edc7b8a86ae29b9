// SPDX-License-Identifier: Apache-2.0
// GRADE_CHECK_DECLARED_MINIMUM
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.Optional;

/** SC156: the grade's mean is what {@code [qa] minimum_score} asks for. */
final class MinimumGrade {
    private static final String KEY = "qa.minimum_score";

    private MinimumGrade() {}

    /** The finding at the manifest's line; nothing without a minimum, and a wrong one is SC104's alone. */
    static Optional<Finding> check(CrateFacts facts, Grade grade) {
        Manifest manifest = Manifest.of(facts.manifest());
        return manifest.integer(KEY)
                .filter(minimum -> minimum <= 100 && grade.mean() < minimum)
                .flatMap(minimum -> manifest.entry(KEY).map(entry -> finding(entry, minimum, grade)));
    }

    private static Finding finding(Manifest.Entry entry, long minimum, Grade grade) {
        StringBuilder what = new StringBuilder("grade " + grade.letter() + " " + grade.mean() + ", minimum " + minimum);
        for (GradeScore score : grade.scores()) {
            what.append(", ").append(score.name()).append(' ');
            what.append(score.measured() ? String.valueOf(score.score()) : "not measured");
        }
        String step = grade.weakest()
                .map(score -> score.name() + " has most to gain: " + score.advice())
                .orElse("Lower the minimum");
        return Finding.of(
                PipelineRules.GRADE,
                entry.where(),
                KEY,
                what.toString(),
                "The crate promises this quality to those who build on it.",
                step);
    }
}
