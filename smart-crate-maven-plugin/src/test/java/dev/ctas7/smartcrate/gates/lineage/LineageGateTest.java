// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.lineage.HeaderHistory;
import dev.ctas7.smartcrate.facts.lineage.PastSource;
import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageGateTest {
    private static final String ROUTER = "src/main/java/demo/Router.java";
    private static final String HEADER = "GATEWAY_ROUTE_BOUNDED_REQUEST";
    private static final String COMMIT = "1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e";
    private static final String THEN = "in line 1 in commit 1a2b3c4d5e, the last that changed smart-crate.lock";

    @Test
    void a_lost_header_is_an_error_that_says_what_it_was_and_where() {
        List<Finding> findings = findings("", HEADER);

        assertThat(SampleCrate.shown(findings))
                .containsExactly("SC220 error " + ROUTER + ":1:1 " + HEADER + "| header " + HEADER
                        + " is lost, which stood " + THEN);
        assertThat(findings.get(0).fix())
                .isEqualTo("If it is meant and looked at: mvn smart-crate:lock, and commit smart-crate.lock with it;"
                        + " else put // " + HEADER + " back above the first declaration");
    }

    @Test
    void a_changed_header_is_a_warning_at_the_new_one() {
        assertThat(SampleCrate.shown(findings("// x\n// GATEWAY_SEND_BOUNDED_REQUEST\n", HEADER)))
                .containsExactly("SC221 warning " + ROUTER + ":2:4 " + HEADER
                        + "| header is GATEWAY_SEND_BOUNDED_REQUEST, was " + HEADER + " " + THEN);
    }

    @Test
    void a_constraint_that_is_gone_is_a_change_and_one_that_is_new_is_none() {
        String constraints = "Constraints: no_io, deterministic, no_config";

        assertThat(SampleCrate.shown(findings("// " + HEADER + "\n// Constraints: no_config\n", HEADER, constraints)))
                .containsExactly("SC221 warning " + ROUTER + ":1:4 " + HEADER + "| header " + HEADER
                        + " has lost its constraint deterministic, no_io, declared below it " + THEN);
        assertThat(findings("// " + HEADER + "\n// Constraints: no_io\n", HEADER))
                .isEmpty();
    }

    @Test
    void a_header_that_stayed_is_no_finding_wherever_it_stands_now() {
        assertThat(findings("// SPDX-License-Identifier: Apache-2.0\n\n// " + HEADER + "\n", HEADER))
                .isEmpty();
    }

    @Test
    void putting_a_malformed_header_right_or_writing_a_first_one_is_no_loss() {
        assertThat(findings("// " + HEADER + "\n", "GATEWAY_ROUTE")).isEmpty();
        assertThat(findings("// " + HEADER + "\n")).isEmpty();
        assertThat(findings("", "GATEWAY_ROUTE", "just prose")).isEmpty();
    }

    @Test
    void of_a_renamed_file_the_old_name_is_told() {
        PastSource past = new PastSource(ROUTER, then("src/main/java/demo/Old.java", HEADER), false);

        assertThat(SampleCrate.shown(inspect(crate(""), past)))
                .singleElement()
                .asString()
                .endsWith("which stood in line 1 of src/main/java/demo/Old.java in commit 1a2b3c4d5e, the last that"
                        + " changed smart-crate.lock");
    }

    @Test
    void with_the_lock_refreshed_and_not_yet_committed_a_note_is_left() {
        List<Finding> findings = inspect(crate(""), new PastSource(ROUTER, then(ROUTER, HEADER), true));

        assertThat(findings).extracting(finding -> finding.severity().word()).containsExactly("note");
        assertThat(findings.get(0).fix())
                .isEqualTo("Commit smart-crate.lock, which holds the change already, together with it, or put // "
                        + HEADER + " back above the first declaration");
    }

    @Test
    void what_is_no_main_source_now_has_nothing_to_lose() {
        PastSource past = new PastSource(ROUTER, then(ROUTER, HEADER), false);
        String info = "src/main/java/demo/package-info.java";

        assertThat(inspect(new SampleCrate().source(ROUTER, SourceKind.GENERATED, "class Router {}"), past))
                .isEmpty();
        assertThat(inspect(new SampleCrate().source(info, SourceKind.MAIN, "package demo;"), past))
                .isEmpty();
        assertThat(inspect(new SampleCrate().source(ROUTER, SourceKind.MAIN, "class Router {}\0"), past))
                .isEmpty();
    }

    @Test
    void a_history_that_could_not_be_looked_at_is_said_and_is_no_finding() {
        HeaderHistory gap = new HeaderHistory("", List.of(), "there is no program git on the search path");

        assertThat(inspection(crate("").history(gap)))
                .isEqualTo(new Inspection.Looked(
                        0,
                        List.of(),
                        "the history of headers was not looked at: there is no program git on the search path"));
    }

    @Test
    void where_there_are_no_headers_or_no_lock_the_gate_does_not_apply() {
        assertThat(inspection(crate("").manifest("pattern.headers", "off")))
                .isEqualTo(new Inspection.NotApplicable("the manifest says [pattern] headers = \"off\""));
        assertThat(inspection(crate("").manifest("semantic_lock.enabled", false)))
                .isEqualTo(new Inspection.NotApplicable("semantic_lock.enabled is false"));
        assertThat(inspection(new SampleCrate())).isInstanceOf(Inspection.NotApplicable.class);
    }

    @Test
    void the_gate_knows_its_rules() {
        assertThat(new LineageGate().id()).isEqualTo(GateId.SEMANTIC);
        assertThat(new LineageGate().rules()).extracting(Rule::id).containsExactly("SC220", "SC221");
    }

    private static List<Finding> findings(String leading, String... then) {
        return inspect(crate(leading), new PastSource(ROUTER, then(ROUTER, then), false));
    }

    private static List<Finding> inspect(SampleCrate crate, PastSource past) {
        HeaderHistory history = new HeaderHistory(COMMIT, List.of(past), "");
        return ((Inspection.Looked) inspection(crate.manifest("x", 1L).history(history))).findings();
    }

    private static Inspection inspection(SampleCrate crate) {
        return new LineageGate().inspect(crate.facts(), Settings.defaults());
    }

    private static SampleCrate crate(String leading) {
        return new SampleCrate()
                .manifest("x", 1L)
                .source(ROUTER, SourceKind.MAIN, leading + "package demo;\nclass Router {}\n");
    }

    private static SourceFile then(String path, String... leading) {
        List<CommentLine> lines =
                Arrays.stream(leading).map(text -> new CommentLine(1, 4, text)).toList();
        return new SourceFile(path, SourceKind.MAIN, "", 0, lines, List.of(), List.of(), ContentHash.UNREAD);
    }
}
