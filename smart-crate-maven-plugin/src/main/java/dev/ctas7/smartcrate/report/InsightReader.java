// SPDX-License-Identifier: Apache-2.0
// REPORT_PARSE_INSIGHT_LISTS
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.model.Compliance;
import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;

/** Reads what no gate is behind, as {@link JsonInsights} writes it. */
final class InsightReader {
    private InsightReader() {}

    static Insights insights(JsonValue json) {
        return new Insights(
                json.find("grade").map(QualityReader::grade).orElse(null),
                json.find("drift").map(QualityReader::drift).orElse(null),
                json.list("splitSuggestions").stream()
                        .map(InsightReader::suggestion)
                        .toList(),
                json.list("distributions").stream()
                        .map(InsightReader::distribution)
                        .toList(),
                json.list("dependencies").stream()
                        .map(InsightReader::dependency)
                        .toList(),
                json.list("compliance").stream().map(InsightReader::compliance).toList());
    }

    private static Distribution distribution(JsonValue json) {
        return new Distribution(
                json.at("measure").word(Distribution.Measure.values(), Distribution.Measure::word),
                json.count("limit"),
                json.count("count"),
                json.count("median"),
                json.count("ninetieth"),
                json.at("buckets").elements().stream()
                        .map(one -> new Distribution.Bucket(one.count("from"), one.count("to"), one.count("count")))
                        .toList(),
                json.at("largest").elements().stream()
                        .map(one -> new Distribution.Peak(
                                FindingReader.location(one), one.text("element"), one.count("value")))
                        .toList());
    }

    private static DependencyTrust dependency(JsonValue json) {
        return new DependencyTrust(
                json.text("coordinates"),
                json.text("scope"),
                json.at("state").word(DependencyTrust.State.values(), DependencyTrust.State::word),
                json.text("evidence"),
                json.at("via").elements().stream().map(JsonValue::text).toList());
    }

    private static Compliance compliance(JsonValue json) {
        return new Compliance(
                json.text("rfc"),
                json.text("title"),
                json.text("checked"),
                json.at("status").word(GateStatus.values(), GateStatus::word),
                json.text("result"));
    }

    private static SplitSuggestion suggestion(JsonValue json) {
        return new SplitSuggestion(
                json.text("file"),
                json.count("lines"),
                json.count("limit"),
                json.at("pieces").elements().stream().map(InsightReader::piece).toList(),
                json.count("leaves"),
                json.text("reason"));
    }

    private static SplitPiece piece(JsonValue json) {
        return new SplitPiece(
                json.text("name"),
                json.at("kind").word(SplitPiece.Kind.values(), SplitPiece.Kind::word),
                json.at("members").elements().stream()
                        .map(one -> new SplitMember(one.text("name"), one.count("line"), one.count("endLine")))
                        .toList(),
                json.at("needs").elements().stream()
                        .map(one -> new SplitNeed(
                                one.at("how").word(SplitNeed.How.values(), SplitNeed.How::word), one.text("what")))
                        .toList(),
                json.count("lines"),
                json.count("delegates"));
    }
}
