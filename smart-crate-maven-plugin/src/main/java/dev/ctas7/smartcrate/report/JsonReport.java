// SPDX-License-Identifier: Apache-2.0
// REPORT_ENCODE_REPRODUCIBLE_JSON
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.io.IOException;

/**
 * Writes {@code report.json}, the report for programs: {@code docs/report.schema.json} is its contract.
 *
 * <p>The same report gives the same bytes: UTF-8, two spaces, {@code \n}, keys in the order of the schema. Keys may be
 * added, none is removed.
 */
public final class JsonReport {
    private static final String SCHEMA_VERSION = "1.0";

    private final boolean reproducible;

    /**
     * A writer of reports.
     *
     * @param reproducible whether durations are written as 0, as {@code project.build.outputTimestamp} asks
     */
    public JsonReport(boolean reproducible) {
        this.reproducible = reproducible;
    }

    /** The whole file's text. */
    public String render(Report report) {
        return JsonDocument.text(json -> write(json, report));
    }

    /** The report as one object. */
    void write(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("crate");
        json.writeStringField("name", report.crate());
        json.writeStringField("version", report.version());
        json.writeEndObject();
        json.writeStringField("verdict", report.passed() ? "pass" : "fail");
        score(json, report.score());
        if (report.grade() != null) {
            JsonGrade.write(json, report.grade());
        }
        if (report.drift() != null) {
            JsonDrift.write(json, report.drift());
        }
        json.writeArrayFieldStart("gates");
        for (GateResult gate : report.gates()) {
            gate(json, gate);
        }
        json.writeEndArray();
        JsonFindings.write(json, report.exceptions());
        JsonInsights.write(json, report.insights());
        json.writeEndObject();
    }

    private static void score(JsonGenerator json, ZeroTrustScore score) throws IOException {
        json.writeObjectFieldStart("zeroTrustScore");
        json.writeNumberField("score", score.score());
        points(json, score.earned());
        json.writeNumberField("measurable", score.measurable());
        json.writeArrayFieldStart("components");
        for (ScoreComponent component : score.components()) {
            json.writeStartObject();
            json.writeStringField("name", component.name());
            points(json, component.earned());
            json.writeNumberField("possible", component.possible());
            json.writeBooleanField("measured", component.measured());
            json.writeStringField("evidence", component.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unauthorizedCrates");
        for (String crate : score.unauthorizedCrates()) {
            json.writeString(crate);
        }
        json.writeEndArray();
        json.writeNumberField("penalty", score.penalty());
        json.writeEndObject();
    }

    private static void points(JsonGenerator json, double earned) throws IOException {
        json.writeNumberField("earned", Points.of(earned));
    }

    private void gate(JsonGenerator json, GateResult gate) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", gate.gate().number());
        json.writeStringField("name", gate.gate().word());
        json.writeStringField("status", gate.status().word());
        json.writeStringField("reason", gate.reason());
        json.writeNumberField("inspected", gate.inspected());
        json.writeNumberField("durationMillis", reproducible ? 0 : gate.durationMillis());
        JsonFindings.write(json, "findings", gate.findings());
        json.writeEndObject();
    }
}
