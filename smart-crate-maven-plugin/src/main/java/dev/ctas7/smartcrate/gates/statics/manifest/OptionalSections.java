// SPDX-License-Identifier: Apache-2.0
// MANIFEST_DEFINE_OPTIONAL_SECTIONS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Flag;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.ListOf;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.OneOf;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Text;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.WebUrl;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Whole;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.model.Effect;
import java.util.Arrays;
import java.util.List;

/** What a manifest should have (A.4), what is checked when it is there (A.8), and what this tool reads itself. */
final class OptionalSections {
    private static final Whole POSITIVE = new Whole(1, Long.MAX_VALUE);
    private static final ListOf EFFECTS = new ListOf(new OneOf(Effect.DECLARABLE), "effects");
    private static final String WHY_RING = "A node with another configuration than the ring's cannot take part in it.";
    private static final String WHY_COMPLETE = "It tells those who run and audit the crate what the code cannot.";
    private static final String WHY_OURS = "A setting that cannot be read does not hold, and nobody notices.";

    static final Section RING_BUS = Section.optional(
            "ring_bus",
            WHY_RING,
            Key.optional("node_id", new Whole(0, Long.MAX_VALUE), "0"),
            Key.optional("ring_direction", new Text(), "\"bidirectional\""),
            Key.optional("token_arbitration", new Flag(), "true"),
            Key.optional("max_hops", new Whole(1, 64), "16"),
            Key.optional("heartbeat_interval_ms", POSITIVE, "100"));

    static final Section LAYER2 = Section.optional(
            "ring_bus.layer2",
            WHY_RING,
            Key.optional("unicode_triggers_enabled", new Flag(), "true"),
            Key.optional("kali_iso_endpoint", new WebUrl(), "\"http://localhost:18200\""),
            Key.optional("trigger_latency_target_us", POSITIVE, "10"),
            // On the machine that runs it, so absolute as a rule, unlike the module's own files.
            Key.optional("ebpf_program_path", new Text(), "\"/opt/sx9/l2/trigger.bpf\""));

    static final List<Section> SHOULD_HAVE = List.of(
            Section.shouldHave("smart_foundations", WHY_COMPLETE),
            Section.shouldHave("build", WHY_COMPLETE),
            Section.shouldHave("qa", WHY_COMPLETE, Key.optional("minimum_score", new Whole(0, 100), "70")),
            Section.shouldHave("observability", WHY_COMPLETE),
            Section.shouldHave("documentation", WHY_COMPLETE),
            Section.shouldHave("license", WHY_COMPLETE),
            Section.shouldHave("maintenance", WHY_COMPLETE),
            Section.shouldHave("certification", WHY_COMPLETE));

    static final List<Section> CHECKED = List.of(
            RING_BUS,
            LAYER2,
            Section.ours("qa.metrics", WHY_OURS, choice("complexity_threshold", Limits.COMPLEXITY)),
            Section.ours("intent", WHY_OURS, Key.optional("effects", EFFECTS, "[\"filesystem-read\"]")),
            Section.ours("pattern", WHY_OURS, Key.optional("headers", headers(), "\"entry-point\"")),
            Section.ours("pattern.verbs", WHY_OURS).withOthers(EFFECTS, false),
            Section.ours(
                    "limits",
                    WHY_OURS,
                    limit("file_lines", Limits.FILE),
                    limit("entry_point_lines", Limits.ENTRY_POINT),
                    limit("descriptor_lines", Limits.DESCRIPTOR),
                    choice("complexity", Limits.COMPLEXITY),
                    choice("cognitive", Limits.COGNITIVE),
                    choice("nesting", Limits.NESTING),
                    choice("method_lines", Limits.METHOD_LINES),
                    choice("parameters", Limits.PARAMETERS),
                    choice("fan_out", Limits.FAN_OUT)),
            // Its words are judged by the pipeline, which knows every rule.
            Section.ours("rules", WHY_OURS),
            Section.ours(
                    "heartbeat",
                    WHY_OURS,
                    Key.optional("tier", new Text(), "\"library\""),
                    Key.optional("domain", new Text(), "\"your-domain\""),
                    Key.optional("port", RequiredSections.PORT, "18600")),
            Section.ours(
                    "maven",
                    WHY_OURS,
                    Key.optional("not_crates", RequiredSections.TEXTS, "[]"),
                    Key.optional("generated_classes", RequiredSections.TEXTS, "[]"),
                    Key.optional("name_differs", new Text(), "\"why it does\"")));

    private OptionalSections() {}

    private static Key limit(String name, int most) {
        return Key.optional(name, new Whole(1, most), String.valueOf(most));
    }

    private static Key choice(String name, int usual) {
        return Key.optional(name, new Whole(1, Limits.MOST), String.valueOf(usual));
    }

    private static OneOf headers() {
        return new OneOf(Arrays.stream(PatternSettings.Headers.values())
                .map(PatternSettings.Headers::word)
                .toList());
    }
}
