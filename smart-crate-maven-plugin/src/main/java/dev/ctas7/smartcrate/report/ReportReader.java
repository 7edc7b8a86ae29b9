// SPDX-License-Identifier: Apache-2.0
// REPORT_PARSE_WRITTEN_JSON
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.ScoreComponent;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.List;

/**
 * Reads {@code report.json} back, for reports over more than one module.
 *
 * <p>What {@link JsonReport} rounds stays rounded; everything else comes back as it was.
 */
public final class ReportReader {
    private static final String SCHEMA_VERSION = "1.0";
    private static final int FULL = 100;

    private ReportReader() {}

    /**
     * The report in a file's text.
     *
     * @throws UnreadableReportException if the text is no JSON, or no report of this schema, whatever it is instead
     */
    public static Report read(String text) throws UnreadableReportException {
        try {
            return report(JsonTree.parse(text));
        } catch (JsonProblem e) {
            throw new UnreadableReportException(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            // The model refuses in its own words what no single value shows.
            throw new UnreadableReportException("does not fit: " + ConsoleText.safe(String.valueOf(e.getMessage())));
        }
    }

    private static Report report(JsonValue json) {
        String version = json.text("schemaVersion");
        if (!version.equals(SCHEMA_VERSION)) {
            throw new JsonProblem(
                    "has schemaVersion '" + ConsoleText.safe(version) + "' but wants '" + SCHEMA_VERSION + "'");
        }
        JsonValue crate = json.at("crate");
        return new Report(
                crate.text("name"),
                crate.text("version"),
                json.at("verdict").word(new Boolean[] {true, false}, passed -> passed ? "pass" : "fail"),
                score(json.at("zeroTrustScore")),
                gates(json.at("gates")),
                FindingReader.exceptions(json),
                InsightReader.insights(json));
    }

    private static ZeroTrustScore score(JsonValue json) {
        return new ZeroTrustScore(
                json.number("score", 0, FULL),
                json.decimal("earned", 0, FULL),
                json.number("measurable", 0, FULL),
                json.at("components").elements().stream()
                        .map(ReportReader::component)
                        .toList(),
                json.at("unauthorizedCrates").elements().stream()
                        .map(JsonValue::text)
                        .toList(),
                json.count("penalty"));
    }

    private static ScoreComponent component(JsonValue json) {
        return new ScoreComponent(
                json.text("name"),
                json.decimal("earned", 0, FULL),
                json.number("possible", 0, FULL),
                json.flag("measured"),
                json.text("evidence"));
    }

    private static List<GateResult> gates(JsonValue json) {
        List<GateResult> gates =
                json.elements().stream().map(ReportReader::gate).toList();
        if (!gates.stream().map(GateResult::gate).toList().equals(List.of(GateId.values()))) {
            throw new JsonProblem("has other gates than 0, 1, 2, 3 in this order");
        }
        return gates;
    }

    private static GateResult gate(JsonValue json) {
        return new GateResult(
                GateId.of(json.number("id", 0, GateId.values().length - 1)),
                json.at("status").word(GateStatus.values(), GateStatus::word),
                json.text("reason"),
                json.count("inspected"),
                json.count("durationMillis"),
                json.at("findings").elements().stream()
                        .map(FindingReader::finding)
                        .toList());
    }
}
