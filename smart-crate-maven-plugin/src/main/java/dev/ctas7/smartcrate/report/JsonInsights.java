// SPDX-License-Identifier: Apache-2.0
// REPORT_ENCODE_INSIGHT_LISTS
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.Compliance;
import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Insights;
import java.io.IOException;
import java.util.List;

/** Writes the lists of {@code report.json} that no gate is behind. */
final class JsonInsights {
    private JsonInsights() {}

    static void write(JsonGenerator json, Insights insights) throws IOException {
        SplitJson.write(json, insights.splitSuggestions());
        json.writeArrayFieldStart("distributions");
        for (Distribution distribution : insights.distributions()) {
            write(json, distribution);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dependencies");
        for (DependencyTrust dependency : insights.dependencies()) {
            write(json, dependency);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("compliance");
        for (Compliance row : insights.compliance()) {
            write(json, row);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Distribution distribution) throws IOException {
        json.writeStartObject();
        json.writeStringField("measure", distribution.measure().word());
        json.writeNumberField("limit", distribution.limit());
        json.writeNumberField("count", distribution.count());
        json.writeNumberField("median", distribution.median());
        json.writeNumberField("ninetieth", distribution.ninetieth());
        json.writeArrayFieldStart("buckets");
        for (Distribution.Bucket bucket : distribution.buckets()) {
            json.writeStartObject();
            json.writeNumberField("from", bucket.from());
            json.writeNumberField("to", bucket.to());
            json.writeNumberField("count", bucket.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("largest");
        for (Distribution.Peak peak : distribution.largest()) {
            json.writeStartObject();
            json.writeStringField("file", peak.where().file());
            json.writeNumberField("line", peak.where().line());
            json.writeNumberField("column", peak.where().column());
            json.writeStringField("element", peak.element());
            json.writeNumberField("value", peak.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DependencyTrust dependency) throws IOException {
        json.writeStartObject();
        json.writeStringField("coordinates", dependency.coordinates());
        json.writeStringField("scope", dependency.scope());
        json.writeStringField("state", dependency.state().word());
        json.writeStringField("evidence", dependency.evidence());
        strings(json, "via", dependency.via());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Compliance row) throws IOException {
        json.writeStartObject();
        json.writeStringField("rfc", row.rfc());
        json.writeStringField("title", row.title());
        json.writeStringField("checked", row.checked());
        json.writeStringField("status", row.status().word());
        json.writeStringField("result", row.result());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
