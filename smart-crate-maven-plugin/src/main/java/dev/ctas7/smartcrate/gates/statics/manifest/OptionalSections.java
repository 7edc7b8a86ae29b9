// SPDX-License-Identifier: Apache-2.0
// MANIFEST_DEFINE_OPTIONAL_SECTIONS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Flag;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Text;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.WebUrl;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Whole;
import java.util.List;
import java.util.stream.Stream;

/** What a manifest should have (A.4), and what is checked when it is there (A.8), this tool's own settings included. */
final class OptionalSections {
    private static final Whole POSITIVE = new Whole(1, Long.MAX_VALUE);
    private static final String WHY_RING = "A node with another configuration than the ring's cannot take part in it.";
    private static final String WHY_COMPLETE = "It tells those who run and audit the crate what the code cannot.";

    static final Section RING_BUS = Section.optional(
            "ring_bus",
            WHY_RING,
            Key.optional("node_id", new Whole(0, Long.MAX_VALUE), "0", "The node's place in the ring."),
            Key.optional("ring_direction", new Text(), "\"bidirectional\"", "Which way messages travel."),
            Key.optional("token_arbitration", new Flag(), "true", "Whether nodes send in turns."),
            Key.optional("max_hops", new Whole(1, 64), "16", "After how many nodes a message is dropped."),
            Key.optional("heartbeat_interval_ms", POSITIVE, "100", "Milliseconds between two heartbeats of the ring."));

    static final Section LAYER2 = Section.optional(
            "ring_bus.layer2",
            WHY_RING,
            Key.optional("unicode_triggers_enabled", new Flag(), "true", "Whether Unicode operators trigger work."),
            Key.optional(
                    "kali_iso_endpoint", new WebUrl(), "\"http://localhost:18200\"", "The address of the tool image."),
            Key.optional("trigger_latency_target_us", POSITIVE, "10", "Microseconds that a trigger may take."),
            Key.optional(
                    "ebpf_program_path",
                    new Text(),
                    "\"/opt/sx9/l2/trigger.bpf\"",
                    // Absolute as a rule, unlike the module's own files.
                    "Where the eBPF program lies on the machine that runs it."));

    static final List<Section> SHOULD_HAVE = List.of(
            Section.shouldHave("smart_foundations", WHY_COMPLETE),
            Section.shouldHave("build", WHY_COMPLETE),
            Section.shouldHave(
                    "qa",
                    WHY_COMPLETE,
                    Key.optional("minimum_score", new Whole(0, 100), "70", "The least mean of the grade, 0 to 100.")),
            Section.shouldHave("observability", WHY_COMPLETE),
            Section.shouldHave("documentation", WHY_COMPLETE),
            Section.shouldHave("license", WHY_COMPLETE),
            Section.shouldHave("maintenance", WHY_COMPLETE),
            Section.shouldHave("certification", WHY_COMPLETE));

    static final List<Section> CHECKED = Stream.of(List.of(RING_BUS, LAYER2), OwnSections.ALL)
            .flatMap(List::stream)
            .toList();

    private OptionalSections() {}
}
