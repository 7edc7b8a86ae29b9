// SPDX-License-Identifier: Apache-2.0
// REPORT_ENCODE_CONTRACT_JSON
package dev.ctas7.heartbeat.integrity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.ctas7.heartbeat.integrity.IntegrityReport.HealthSignal;
import dev.ctas7.heartbeat.integrity.IntegrityReport.RiskSummary;
import dev.ctas7.heartbeat.text.OneLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Both documents as one JSON object, with the contract's keys: {@code docs/integrity-report.schema.json} and
 * {@code docs/next-move.schema.json} below {@code integrityReport} and {@code nextMove}. Without a pack it has
 * {@code state} and {@code reason} instead.
 */
public final class IntegrityJson {
    /** The longest text of a pack's that is shown, in characters. */
    static final int LONGEST_DATA = 1000;

    private IntegrityJson() {}

    /** The document, indented, without a newline at its end. */
    public static String of(DeskReport outcome) {
        StringWriter text = new StringWriter();
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            if (outcome instanceof DeskReport.Advised advised) {
                json.writeObjectFieldStart("integrityReport");
                report(json, advised.advice().report());
                json.writeEndObject();
                json.writeObjectFieldStart("nextMove");
                move(json, advised.advice().move());
                json.writeEndObject();
            } else if (outcome instanceof DeskReport.Unavailable unavailable) {
                json.writeStringField("state", "unavailable");
                json.writeStringField("schemaVersion", IntegrityReport.SCHEMA_VERSION);
                json.writeStringField("generatedAt", unavailable.generatedAt().toString());
                json.writeStringField("reason", unavailable.reason());
                json.writeStringField("tone", unavailable.tone());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void report(JsonGenerator json, IntegrityReport report) throws IOException {
        json.writeStringField("reportType", "IntegrityReport");
        json.writeStringField("schemaVersion", IntegrityReport.SCHEMA_VERSION);
        json.writeStringField("generatedAt", report.generatedAt().toString());
        data(json, "fspVersion", report.packVersion());
        data(
                json,
                "fspGeneratedAt",
                report.packGeneratedAt() == null
                        ? null
                        : report.packGeneratedAt().toString());
        json.writeObjectFieldStart("activeArc");
        json.writeStringField("current", report.arc().word());
        json.writeBooleanField("coherent", report.coherent());
        if (report.arcNote() != null) {
            data(json, "note", report.arcNote());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("healthSignals");
        for (HealthSignal signal : report.signals()) {
            signal(json, signal);
        }
        json.writeEndArray();
        risks(json, report.risks());
        json.writeStringField("overallHealth", report.overall().wire());
        json.writeNumberField("healthScore", report.score());
        json.writeStringField("tone", report.tone());
    }

    private static void signal(JsonGenerator json, HealthSignal signal) throws IOException {
        json.writeStartObject();
        json.writeStringField("domain", signal.domain().wire());
        json.writeStringField("status", signal.status().wire());
        json.writeStringField("indicator", signal.indicator());
        if (signal.details() != null) {
            json.writeStringField("details", signal.details());
        }
        json.writeEndObject();
    }

    private static void risks(JsonGenerator json, RiskSummary risks) throws IOException {
        json.writeObjectFieldStart("riskSummary");
        json.writeNumberField("total", risks.total());
        json.writeObjectFieldStart("bySeverity");
        for (RiskSeverity severity : RiskSeverity.values()) {
            json.writeNumberField(
                    severity.name().toLowerCase(Locale.ROOT), risks.bySeverity().getOrDefault(severity, 0));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("topRisk");
        data(json, "id", risks.topId());
        data(json, "description", risks.topDescription());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void move(JsonGenerator json, NextMove move) throws IOException {
        json.writeStringField("moveType", "NextMove");
        json.writeStringField("schemaVersion", IntegrityReport.SCHEMA_VERSION);
        json.writeStringField("generatedAt", move.generatedAt().toString());
        json.writeObjectFieldStart("recommendation");
        json.writeStringField("action", move.action());
        json.writeStringField("rationale", move.rationale());
        json.writeStringField("arc_alignment", move.arcAlignment());
        json.writeStringField("priority", move.priority().wire());
        json.writeEndObject();
        json.writeObjectFieldStart("context");
        json.writeStringField("triggeredBy", move.triggeredBy());
        json.writeNumberField("alternatives_considered", move.alternativesConsidered());
        json.writeStringField("confidence", move.confidence().wire());
        json.writeEndObject();
        json.writeStringField("tone", move.tone());
    }

    /** What a pack said, in a field that is made for it: bounded, and harmless where it is shown. */
    private static void data(JsonGenerator json, String key, @Nullable String value) throws IOException {
        json.writeStringField(key, value == null ? null : OneLine.of(value, LONGEST_DATA));
    }
}
