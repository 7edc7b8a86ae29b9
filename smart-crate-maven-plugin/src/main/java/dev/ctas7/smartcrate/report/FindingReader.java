// SPDX-License-Identifier: Apache-2.0
// REPORT_PARSE_FINDING_LISTS
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.Exceptions;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.Suppressed;

/** Reads findings as {@link JsonFindings} writes them; what earlier releases did not write gets its plainest value. */
final class FindingReader {
    private FindingReader() {}

    static Finding finding(JsonValue json) {
        String id = json.text("rule");
        Severity severity = severity(json.at("severity"));
        Rule rule = new Rule(
                id,
                json.find("ruleName").map(JsonValue::text).orElse(id),
                json.find("ruleSeverity").map(FindingReader::severity).orElse(severity),
                flag(json, "untouchable"),
                flag(json, "repeats"));
        return new Finding(
                rule,
                severity,
                location(json),
                json.find("subject").map(JsonValue::text).orElse(""),
                json.text("message"),
                json.text("why"),
                json.text("fix"));
    }

    static Exceptions exceptions(JsonValue json) {
        return new Exceptions(
                json.list("suppressed").stream().map(FindingReader::suppressed).toList(),
                json.list("frozen").stream().map(FindingReader::finding).toList());
    }

    static Location location(JsonValue json) {
        return new Location(
                json.text("file"),
                json.number("line", 1, Integer.MAX_VALUE),
                json.number("column", 1, Integer.MAX_VALUE));
    }

    private static Suppressed suppressed(JsonValue json) {
        return new Suppressed(finding(json), json.text("element"), json.text("reason"), json.text("until"));
    }

    private static boolean flag(JsonValue json, String key) {
        return json.find(key).isPresent() && json.flag(key);
    }

    private static Severity severity(JsonValue json) {
        return json.word(Severity.values(), Severity::word);
    }
}
