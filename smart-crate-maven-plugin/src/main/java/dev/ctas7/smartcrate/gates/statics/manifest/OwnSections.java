// SPDX-License-Identifier: Apache-2.0
// MANIFEST_DEFINE_OWN_SECTIONS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.ListOf;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.OneOf;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Share;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Text;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Whole;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.model.Effect;
import java.util.Arrays;
import java.util.List;

/** The settings that this tool reads itself, each with what holds where a manifest does not say it. */
final class OwnSections {
    private static final ListOf EFFECTS = new ListOf(new OneOf(Effect.DECLARABLE), "effects");
    private static final OneOf SEVERITIES = new OneOf(List.of("error", "warning", "note", "off"));
    private static final String WHY = "A setting that cannot be read does not hold, and nobody notices.";

    private static final Section METRICS = Section.ours(
            "qa.metrics",
            WHY,
            Key.optional(
                    "complexity_threshold",
                    new Whole(1, Limits.MOST),
                    String.valueOf(Limits.COMPLEXITY),
                    "Cyclomatic complexity that a method may have, in place of [limits] complexity."));

    private static final Section INTENT = Section.ours(
            "intent",
            WHY,
            Key.optional(
                    "effects",
                    EFFECTS,
                    "[\"filesystem-read\"]",
                    "The effects that the crate means to have; with them declared, others are drift."));

    private static final Section DRIFT = Section.ours(
            "drift",
            WHY,
            Key.setting("warn", new Share(), "0.3", "From which drift on there is a warning; at most 0.3."),
            Key.setting("gate", new Share(), "0.6", "From which drift on a person must acknowledge; at most 0.6."),
            Key.setting("escalate", new Share(), "0.8", "From which drift on only a SNAPSHOT may go on; at most 0.8."));

    private static final Section PATTERN = Section.ours(
            "pattern",
            WHY,
            Key.setting(
                    "headers",
                    new OneOf(Arrays.stream(PatternSettings.Headers.values())
                            .map(PatternSettings.Headers::word)
                            .toList()),
                    "\"entry-point\"",
                    "Where a pattern header must stand: in every main source, in the entry point's, nowhere."));

    private static final Section LIMITS = Section.ours(
            "limits",
            WHY,
            limit("file_lines", Limits.FILE, "Lines of any source."),
            limit("entry_point_lines", Limits.ENTRY_POINT, "Lines of the entry point."),
            limit("descriptor_lines", Limits.DESCRIPTOR, "Lines of package-info and module-info."),
            choice("complexity", Limits.COMPLEXITY, "Cyclomatic complexity of a method."),
            choice("cognitive", Limits.COGNITIVE, "Cognitive complexity of a method."),
            choice("nesting", Limits.NESTING, "Statements inside each other in a method."),
            choice("method_lines", Limits.METHOD_LINES, "Lines of a method."),
            choice("parameters", Limits.PARAMETERS, "Parameters of a method."),
            choice("fan_out", Limits.FAN_OUT, "Other types that a top-level type uses."));

    private static final Section HEARTBEAT = Section.ours(
            "heartbeat",
            WHY,
            Key.optional("tier", new Text(), "\"library\"", "The crate's tier in heartbeats; else its classification."),
            Key.optional("domain", new Text(), "\"your-domain\"", "The domain in heartbeats; else the first domain."),
            Key.optional("port", RequiredSections.PORT, "18600", "The port in heartbeats; else the first port."));

    private static final Section MAVEN = Section.ours(
            "maven",
            WHY,
            Key.setting(
                    "not_crates",
                    RequiredSections.TEXTS,
                    "[]",
                    "Modules of the reactor that are no crates, by artifactId; in the root's manifest."),
            Key.setting(
                    "generated_classes", RequiredSections.TEXTS, "[]", "Binary names of classes that have no source."),
            Key.optional("name_differs", new Text(), "\"why it does\"", "Why the name is not the artifactId."));

    static final List<Section> ALL = List.of(
            METRICS,
            INTENT,
            DRIFT,
            PATTERN,
            Section.ours("pattern.verbs", WHY).withOthers(EFFECTS, false),
            LIMITS,
            // Judged by the pipeline, which knows every rule.
            Section.ours("rules", WHY).withOthersJudgedElsewhere(SEVERITIES),
            HEARTBEAT,
            MAVEN);

    private OwnSections() {}

    private static Key limit(String name, int most, String about) {
        return Key.setting(name, new Whole(1, most), String.valueOf(most), about);
    }

    private static Key choice(String name, int usual, String about) {
        return Key.setting(name, new Whole(1, Limits.MOST), String.valueOf(usual), about);
    }
}
