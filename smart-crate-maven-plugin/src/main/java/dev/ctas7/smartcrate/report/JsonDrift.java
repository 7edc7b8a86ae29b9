// SPDX-License-Identifier: Apache-2.0
// REPORT_ENCODE_DRIFT_OBJECT
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftMeasure;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the {@code drift} object of {@code report.json}. */
final class JsonDrift {
    private static final int DECIMALS = 4;

    private JsonDrift() {}

    static void write(JsonGenerator json, Drift drift) throws IOException {
        json.writeObjectFieldStart("drift");
        json.writeStringField("level", drift.level().word());
        json.writeArrayFieldStart("vectors");
        for (DriftMeasure measure : drift.measures()) {
            vector(json, measure);
        }
        json.writeEndArray();
        if (drift.angle() != null) {
            angle(json, drift.angle());
        }
        json.writeEndObject();
    }

    private static void vector(JsonGenerator json, DriftMeasure measure) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", measure.vector().word());
        json.writeBooleanField("applicable", measure.applicable());
        json.writeStringField("reason", measure.reason());
        json.writeNumberField("value", rounded(measure.value()));
        json.writeStringField("level", measure.level().word());
        json.writeArrayFieldStart("causes");
        for (DriftCause cause : measure.causes()) {
            json.writeStartObject();
            json.writeStringField("what", cause.what());
            json.writeStringField("from", cause.from());
            json.writeStringField("to", cause.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void angle(JsonGenerator json, DeltaAngle angle) throws IOException {
        json.writeObjectFieldStart("angle");
        json.writeNumberField("degrees", rounded(angle.degrees()));
        json.writeStringField("judgement", angle.judgement());
        json.writeStringField(
                "direction",
                angle.direction() == null ? "none" : angle.direction().word());
        json.writeEndObject();
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
