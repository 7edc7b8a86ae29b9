// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternGateTest {
    private static final PatternGate GATE = new PatternGate();

    @Test
    void it_is_gate_3_with_its_rules() {
        assertThat(GATE.id()).isEqualTo(GateId.PATTERN);
        assertThat(GATE.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "SC300", "SC301", "SC302", "SC303", "SC304", "SC305", "SC306", "SC310", "SC311", "SC312",
                        "SC313", "SC314", "SC315");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// USER_VALIDATE_INPUT_SECURITY",
                "//GATEWAY_ROUTE_BOUNDED_REQUEST",
                "// SPDX-License-Identifier: Apache-2.0\n// WORKER_PROCESS_TASK_BOUNDED\npackage demo;",
                "package demo;\nimport a.B;\n// HASH_COMPUTE_128_VALUE_X",
                "// USER_VALIDATE\n// USER_VALIDATE_INPUT_SECURITY",
                "// RESOURCE_CLOSE_GRACEFUL",
                "// SERVICE_ADAPTER_IO_WRAPPER",
                "// SERVICE_ROTATE_TOKEN_SECURE",
                "// SYSTEM_WRITE_IDEMPOTENT_RECORD",
            })
    void a_good_header_passes(String comments) {
        assertThat(findings(required("A.java", comments + "\nclass A {}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USER_VALIDATE | has 2 words",
                "USER_VALIDATE_INPUT | has 3 words",
                "user_validate_input_security | has lower-case letters",
                "User_Validate_Input_Security | has lower-case letters",
                "USER__X | has an empty word",
                "USER_VALIDATE_INPUT_SECURITY_ | has an empty word",
                "2_VALIDATE_INPUT_SECURITY | has a number for its noun or verb",
            })
    void a_header_that_was_meant_but_is_malformed_is_found(String header, String fault) {
        assertThat(findings(required("A.java", "\n  // " + header + "\nclass A {}")))
                .containsExactly("SC301 error A.java:2:6 " + header + "| header " + header + " " + fault
                        + ", wanted four or more upper-case words joined by _ as in USER_VALIDATE_INPUT_SECURITY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// SPDX-License-Identifier: Apache-2.0",
                "// Uses MAX_VALUE_OF_ALL here",
                "// CHECKSTYLE_OFF",
                "// CHECKSTYLE:OFF",
                "// NOSONAR",
                "// snake_case",
                "// some_long_file_name",
                "// ____________",
                "/* USER_VALIDATE_INPUT_SECURITY */",
                "/** USER_VALIDATE_INPUT_SECURITY */",
                "// USER_VALIDATE_INPUT_SECURITY: checks",
                "// ÜSER_VALIDATE_INPUT_SECURITY",
                "",
            })
    void prose_and_markers_are_no_headers(String comment) {
        assertThat(findings(required("A.java", comment + "\nclass A {}\n// USER_VALIDATE_INPUT_SECURITY")))
                .containsExactly("SC300 error A.java:1:1 |"
                        + " source without a pattern header, wanted with [pattern] headers = \"required\"");
    }

    @Test
    void an_unknown_verb_is_found_with_the_nearest_known_one() {
        List<Finding> findings = looked(required("A.java", "// USER_VALIDTE_INPUT_SECURITY\nclass A {}"));

        assertThat(SampleCrate.shown(findings))
                .containsExactly("SC302 warning A.java:1:4 USER_VALIDTE_INPUT_SECURITY|"
                        + " verb VALIDTE of header USER_VALIDTE_INPUT_SECURITY is not in the vocabulary");
        assertThat(findings.get(0).fix())
                .isEqualTo(
                        "Write VALIDATE if that was meant, or declare the verb with its effects in [pattern.verbs].");
        assertThat(looked(required("A.java", "// A_FROBNICATE_C_D\nclass A {}"))
                        .get(0)
                        .fix())
                .isEqualTo(
                        "Use a verb of docs/rules/SC302.md, or declare this one with its effects in [pattern.verbs].");
    }

    @Test
    void a_crate_may_declare_its_own_verbs() {
        SampleCrate crate = required("A.java", "// A_FROBNICATE_C_D\nclass A {}")
                .manifest("pattern.verbs.frobnicate", List.of("network"));

        assertThat(findings(crate)).isEmpty();
    }

    @Test
    void by_default_only_the_entry_point_needs_a_header_but_all_are_judged() {
        SampleCrate crate = new SampleCrate()
                .source("Main.java", SourceKind.MAIN, "class Main {}")
                .source("Other.java", SourceKind.MAIN, "class Other {}")
                .source("Wrong.java", SourceKind.MAIN, "// USER_CHECK\nclass Wrong {}")
                .type("Main", true)
                .type("Other", false);

        assertThat(findings(crate))
                .containsExactly(
                        "SC300 error Main.java:1:1 |"
                                + " entry point without a pattern header, wanted with [pattern] headers = \"entry-point\"",
                        "SC301 error Wrong.java:1:4 USER_CHECK| header USER_CHECK has 2 words,"
                                + " wanted four or more upper-case words joined by _ as in USER_VALIDATE_INPUT_SECURITY");
    }

    @Test
    void descriptors_tests_and_generated_sources_are_exempt() {
        SampleCrate crate = new SampleCrate()
                .manifest("pattern.headers", "required")
                .source("package-info.java", SourceKind.MAIN, "package demo;")
                .source("module-info.java", SourceKind.MAIN, "// A_B__\nmodule m {}")
                .source("T.java", SourceKind.TEST, "// USER_CHECK\nclass T {}")
                .source("G.java", SourceKind.GENERATED, "class G {}")
                .type("demo.package-info", true);

        assertThat(GATE.inspect(crate.facts(), Settings.defaults()))
                .isEqualTo(new Inspection.NotApplicable("no main source that could have a header"));
    }

    @Test
    void a_crate_may_do_without_headers() {
        SampleCrate crate = required("A.java", "// USER__X\nclass A {}").manifest("pattern.headers", "off");

        assertThat(GATE.inspect(crate.facts(), Settings.defaults()))
                .isEqualTo(new Inspection.NotApplicable("the manifest says [pattern] headers = \"off\""));
    }

    private static SampleCrate required(String path, String text) {
        return new SampleCrate().manifest("pattern.headers", "required").source(path, SourceKind.MAIN, text);
    }

    private static List<String> findings(SampleCrate crate) {
        return SampleCrate.shown(looked(crate));
    }

    private static List<Finding> looked(SampleCrate crate) {
        Inspection.Looked looked = (Inspection.Looked) GATE.inspect(crate.facts(), Settings.defaults());
        assertThat(looked.inspected()).isEqualTo(crate.facts().sources().size());
        return looked.findings();
    }
}
