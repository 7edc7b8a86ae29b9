// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaticGateTest {
    private static final StaticGate GATE = new StaticGate();

    @Test
    void it_is_gate_1_with_every_rule_once() {
        List<String> ids = GATE.rules().stream().map(Rule::id).toList();

        assertThat(GATE.id()).isEqualTo(GateId.STATIC);
        assertThat(GATE.rules()).allMatch(rule -> rule.gate() == GateId.STATIC);
        assertThat(ids)
                .doesNotHaveDuplicates()
                .isSorted()
                .contains(
                        "SC100", "SC110", "SC111", "SC112", "SC120", "SC121", "SC122", "SC123", "SC124", "SC125",
                        "SC130", "SC131", "SC132", "SC133", "SC140", "SC141", "SC142", "SC143");
    }

    @Test
    void every_file_is_inspected_and_every_rule_asked() {
        SampleCrate crate = new SampleCrate()
                .source("A.java", SourceKind.MAIN, "class A {}\n".repeat(201))
                .text(new TextFile("Dockerfile", TextFile.Kind.CI, List.of(), List.of(), ContentHash.UNREAD))
                .type("A", false)
                .unreadableClass("B.class", "truncated");

        Inspection inspection = GATE.inspect(crate.facts(), Settings.defaults());

        assertThat(inspection).isInstanceOfSatisfying(Inspection.Looked.class, looked -> {
            assertThat(looked.inspected()).isEqualTo(4);
            assertThat(looked.findings())
                    .extracting(finding -> finding.rule().id())
                    .containsExactly("SC100", "SC110", "SC140");
        });
    }

    @Test
    void a_pom_has_nothing_to_look_at() {
        assertThat(GATE.inspect(new SampleCrate().packaging("pom").facts(), Settings.defaults()))
                .isEqualTo(new Inspection.NotApplicable("packaging pom has no code to look at"));
    }

    @Test
    void what_cannot_be_read_is_found_once_a_file() {
        SampleCrate crate = new SampleCrate()
                .unreadableClass("demo/B.class", "Unsupported class file major version 99.\n")
                .source("ok/A.java", SourceKind.MAIN, "class A {}")
                .source(new SourceFile(
                        "A.java",
                        SourceKind.TEST,
                        "",
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        ContentHash.UNREAD,
                        "a NUL byte",
                        Structure.NONE))
                .text(new TextFile(
                        "r.txt", TextFile.Kind.RESOURCE, List.of(), List.of(), ContentHash.UNREAD, "a link"));

        assertThat(SampleCrate.shown(new UnreadableClassRule().check(crate.facts(), Settings.defaults())))
                .containsExactly("SC140 error demo/B.class:1:1 |"
                        + " class file cannot be read: Unsupported class file major version 99");
        assertThat(SampleCrate.shown(new EverySourceRule().check(crate.facts(), Settings.defaults())))
                .containsExactly("SC141 error A.java:1:1 | cannot be read as text: a NUL byte");
        assertThat(SampleCrate.shown(new UnreadableTextRule().check(crate.facts(), Settings.defaults())))
                .containsExactly("SC141 error r.txt:1:1 | cannot be read as text: a link");
    }
}
