// SPDX-License-Identifier: Apache-2.0
// REPORT_ENCODE_FINDING_LISTS
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Suppressed;
import java.io.IOException;
import java.util.List;

/** Writes findings with all that they are made of, so that they can be read back. */
final class JsonFindings {
    private JsonFindings() {}

    /** The findings that count. */
    static void write(JsonGenerator json, String key, List<Finding> findings) throws IOException {
        List<String> fingerprints = Fingerprints.of(findings);
        json.writeArrayFieldStart(key);
        for (int i = 0; i < findings.size(); i++) {
            json.writeStartObject();
            members(json, findings.get(i), fingerprints.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The findings that do not count, and why. */
    static void write(JsonGenerator json, Exceptions exceptions) throws IOException {
        List<Suppressed> all = exceptions.suppressed();
        List<String> fingerprints =
                Fingerprints.of(all.stream().map(Suppressed::finding).toList());
        json.writeArrayFieldStart("suppressed");
        for (int i = 0; i < all.size(); i++) {
            Suppressed one = all.get(i);
            json.writeStartObject();
            members(json, one.finding(), fingerprints.get(i));
            json.writeStringField("element", one.element());
            json.writeStringField("reason", one.reason());
            json.writeStringField("until", one.until());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, "frozen", exceptions.frozen());
    }

    private static void members(JsonGenerator json, Finding finding, String fingerprint) throws IOException {
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("message", finding.what());
        json.writeStringField("file", finding.where().file());
        json.writeNumberField("line", finding.where().line());
        json.writeNumberField("column", finding.where().column());
        json.writeStringField("why", finding.why());
        json.writeStringField("fix", finding.fix());
        json.writeStringField("fingerprint", fingerprint);
        // "element" is taken: of a suppression it is where the annotation stands.
        json.writeStringField("subject", finding.element());
        json.writeStringField("ruleName", finding.rule().name());
        json.writeStringField("ruleSeverity", finding.rule().severity().word());
        json.writeBooleanField("untouchable", finding.rule().untouchable());
        json.writeBooleanField("repeats", finding.rule().repeats());
    }
}
