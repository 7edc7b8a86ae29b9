// SPDX-License-Identifier: Apache-2.0
// REPORT_PARSE_QUALITY_OBJECTS
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;

/** Reads the objects {@code grade} and {@code drift}. */
final class QualityReader {
    private static final int BEST = 100;
    private static final int WIDEST = 90;

    private QualityReader() {}

    static Grade grade(JsonValue json) {
        return new Grade(
                score(json, "structure"),
                score(json, "complexity"),
                score(json, "pattern"),
                score(json, "architecture"));
    }

    private static GradeScore score(JsonValue grade, String name) {
        JsonValue json = grade.at(name);
        return new GradeScore(
                name, json.flag("measured"), json.number("score", 0, BEST), json.text("evidence"), json.text("advice"));
    }

    static Drift drift(JsonValue json) {
        return new Drift(
                json.at("vectors").elements().stream()
                        .map(QualityReader::measure)
                        .toList(),
                json.find("angle").map(QualityReader::angle).orElse(null));
    }

    private static DriftMeasure measure(JsonValue json) {
        return new DriftMeasure(
                json.at("name").word(DriftVector.values(), DriftVector::word),
                json.text("reason"),
                json.decimal("value", 0, 1),
                json.at("level").word(DriftLevel.values(), DriftLevel::word),
                json.list("causes").stream().map(QualityReader::cause).toList());
    }

    private static DriftCause cause(JsonValue json) {
        return new DriftCause(json.text("what"), json.text("from"), json.text("to"));
    }

    private static DeltaAngle angle(JsonValue json) {
        JsonValue direction = json.at("direction");
        return new DeltaAngle(
                json.decimal("degrees", 0, WIDEST),
                direction.text().equals("none")
                        ? null
                        : direction.word(DeltaAngle.Feature.values(), DeltaAngle.Feature::word));
    }
}
