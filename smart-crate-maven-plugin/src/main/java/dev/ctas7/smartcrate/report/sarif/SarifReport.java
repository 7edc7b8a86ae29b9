// SPDX-License-Identifier: Apache-2.0
// REPORT_ENCODE_SCANNING_RESULTS
package dev.ctas7.smartcrate.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.JsonDocument;
import java.io.IOException;

/**
 * Writes {@code report.sarif}: SARIF 2.1.0 by the rules of GitHub's code scanning, which any viewer of SARIF reads.
 *
 * <p>There is no time, no machine and no absolute path in it, so that the same report gives the same bytes.
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String TOKEN_NAME = "sx9-foundation-core-";
    private static final String FINGERPRINT = "smartCrate/v1";

    private final String sourcePrefix;

    /** Writes in this frame; paths are relative to the repository's root. */
    public SarifReport(Frame frame) {
        this.sourcePrefix = frame.sourcePrefix();
    }

    /** A crate's file. */
    public String render(Report report) {
        SarifRun run = SarifRun.of(report, sourcePrefix);
        return JsonDocument.text(json -> write(json, run));
    }

    /** A reactor's file. */
    public String render(ReactorReport reactor) {
        SarifRun run = SarifRun.of(reactor, sourcePrefix);
        return JsonDocument.text(json -> write(json, run));
    }

    private static void write(JsonGenerator json, SarifRun run) throws IOException {
        SarifRules rules = SarifRules.of(run.results());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "smart-crate");
        json.writeStringField("semanticVersion", version());
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", run.id());
        json.writeEndObject();
        invocation(json, run);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (SarifResult result : run.results()) {
            result(json, result, rules);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeNumberField("suppressed", run.suppressed());
        json.writeNumberField("frozen", run.frozen());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The plugin's, which is the foundation's: the build fails when they disagree. */
    private static String version() {
        return FoundationCore.FOUNDATION_CORE_TOKEN.substring(TOKEN_NAME.length());
    }

    private static void invocation(JsonGenerator json, SarifRun run) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String notice : run.notices()) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            message(json, "message", notice);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void result(JsonGenerator json, SarifResult result, SarifRules rules) throws IOException {
        Finding finding = result.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule().id()));
        json.writeStringField("level", finding.severity().word());
        message(json, "message", sentences(finding));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", result.uri());
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.where().line());
        json.writeNumberField("startColumn", finding.where().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, result.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String sentences(Finding finding) {
        String why = finding.why().endsWith(".") ? finding.why() : finding.why() + ".";
        return finding.what() + ". " + why + " Fix: " + finding.fix();
    }

    /**
     * In a message, brackets before parentheses are a link (SARIF 2.1.0, 3.11.6); ours have none, so others' get none.
     */
    static void message(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text.replace("](", "] ("));
        json.writeEndObject();
    }
}
