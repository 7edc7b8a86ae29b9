// SPDX-License-Identifier: Apache-2.0
// REPORT_ENCODE_GRADE_OBJECT
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;
import java.io.IOException;

/** Writes the {@code grade} object of {@code report.json}. */
final class JsonGrade {
    private JsonGrade() {}

    static void write(JsonGenerator json, Grade grade) throws IOException {
        json.writeObjectFieldStart("grade");
        json.writeStringField("letter", grade.letter().name());
        json.writeNumberField("mean", grade.mean());
        for (GradeScore score : grade.scores()) {
            json.writeObjectFieldStart(score.name());
            json.writeNumberField("score", score.score());
            json.writeBooleanField("measured", score.measured());
            json.writeStringField("evidence", score.evidence());
            json.writeStringField("advice", score.advice());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
