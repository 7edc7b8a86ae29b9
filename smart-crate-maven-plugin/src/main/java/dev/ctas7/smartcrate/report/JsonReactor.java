// SPDX-License-Identifier: Apache-2.0
// REACTOR_ENCODE_MERGED_REPORT
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import java.io.IOException;

/**
 * Writes {@code reactor.json}: {@code docs/reactor.schema.json} is its contract. Each judged module's report is in it
 * as a whole, as {@link JsonReport} writes it.
 */
final class JsonReactor {
    private static final String SCHEMA_VERSION = "1.0";

    private final JsonReport reports;

    /** Writes modules as this one does. */
    JsonReactor(JsonReport reports) {
        this.reports = reports;
    }

    /** The whole file's text. */
    String render(ReactorReport reactor) {
        return JsonDocument.text(json -> write(json, reactor));
    }

    private void write(JsonGenerator json, ReactorReport reactor) throws IOException {
        json.writeStartObject();
        json.writeStringField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("reactor");
        json.writeStringField("name", reactor.name());
        json.writeStringField("version", reactor.version());
        json.writeEndObject();
        json.writeStringField("verdict", reactor.verdict().word());
        json.writeNumberField("judged", reactor.judged().size());
        json.writeArrayFieldStart("modules");
        for (ReactorReport.Module module : reactor.modules()) {
            write(json, module);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, ReactorReport.Module module) throws IOException {
        Report report = module.report();
        json.writeStartObject();
        json.writeStringField("artifactId", module.artifactId());
        json.writeStringField("path", module.path());
        json.writeStringField("reason", module.reason());
        if (report != null) {
            json.writeFieldName("report");
            reports.write(json, report);
        }
        json.writeEndObject();
    }
}
