// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.DEMO;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of every known key: what is accepted, and what is said when it is not. */
class ValueTypeTest {
    static Stream<Section> sections() {
        return Stream.of(RequiredSections.ALL, OptionalSections.CHECKED, OptionalSections.SHOULD_HAVE)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void the_example_of_every_key_is_accepted(Section section) {
        for (Key key : section.keys()) {
            assertThat(checkOne(section.path(), key.line(DEMO.artifactId())))
                    .as(key.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    smart-crate | tesla_grade = 1 | smart-crate.tesla_grade was 1 but must be true or false
                    smart-crate | edition = 2021 | smart-crate.edition was 2021 but must be text that is not blank
                    smart_meta | domains = "x" | smart_meta.domains was 'x' but must be a list of texts
                    smart_meta | domains = ["a", 5] | smart_meta.domains[1] was 5 but must be text that is not blank
                    smart_meta | capabilities = [[]] | smart_meta.capabilities[0] was an empty list but must be text that is not blank
                    smart_meta | xsd_schemas = ["a.xsd", "../b.xsd"] | smart_meta.xsd_schemas[1] was '../b.xsd' but must stay inside the module, with no .. in it
                    smart_meta | xsd_schemas = ["C:/b.xsd"] | smart_meta.xsd_schemas[0] was 'C:/b.xsd' but must be relative to the module
                    smart_meta | xsd_schemas = "a.xsd" | smart_meta.xsd_schemas was 'a.xsd' but must be a list of paths inside the module
                    smart_meta | unicode_operators = "no" | smart_meta.unicode_operators was 'no' but must be true or false
                    integration | neural_mux_enabled = "yes" | integration.neural_mux_enabled was 'yes' but must be true or false
                    port_manager | crystal_gated = 1.5 | port_manager.crystal_gated was 1.5 but must be true or false
                    port_manager | mirror_ports = [] | port_manager.mirror_ports was an empty list but must be true or false
                    port_manager | endpoint = "localhost:18104" | port_manager.endpoint was 'localhost:18104' but must be an http or https URL
                    semantic_lock | lock_file = "../../x" | semantic_lock.lock_file was '../../x' but must stay inside the module, with no .. in it
                    semantic_lock | lock_file = "/x" | semantic_lock.lock_file was '/x' but must be relative to the module
                    semantic_lock | lock_file = 'a\\b' | semantic_lock.lock_file was 'a\\b' but must use / between folders, on Windows too
                    semantic_lock | lock_file = "pom.xml" | semantic_lock.lock_file was 'pom.xml' but must not be a file of another tool
                    semantic_lock | lock_file = 5 | semantic_lock.lock_file was 5 but must be a path inside the module
                    deployment.docker | multi_stage = 2 | deployment.docker.multi_stage was 2 but must be true or false
                    """)
    void another_value_in_a_required_section_is_one_finding(String section, String line, String what) {
        assertOneFinding(section, line, what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ring_bus | node_id = -1 | ring_bus.node_id was -1 but must be an integer of at least 0
                    ring_bus | ring_direction = true | ring_bus.ring_direction was true but must be text that is not blank
                    ring_bus | max_hops = 0 | ring_bus.max_hops was 0 but must be an integer from 1 to 64
                    ring_bus | max_hops = 65 | ring_bus.max_hops was 65 but must be an integer from 1 to 64
                    ring_bus | heartbeat_interval_ms = 0 | ring_bus.heartbeat_interval_ms was 0 but must be an integer of at least 1
                    ring_bus.layer2 | unicode_triggers_enabled = "x" | ring_bus.layer2.unicode_triggers_enabled was 'x' but must be true or false
                    ring_bus.layer2 | kali_iso_endpoint = "ftp://x" | ring_bus.layer2.kali_iso_endpoint was 'ftp://x' but must be an http or https URL
                    ring_bus.layer2 | trigger_latency_target_us = 0 | ring_bus.layer2.trigger_latency_target_us was 0 but must be an integer of at least 1
                    qa | minimum_score = 101 | qa.minimum_score was 101 but must be an integer from 0 to 100
                    qa.metrics | complexity_threshold = 0 | qa.metrics.complexity_threshold was 0 but must be an integer from 1 to 10000
                    drift | warn = 1.01 | drift.warn was 1.01 but must be a number from 0 to 1
                    drift | gate = "0.5" | drift.gate was '0.5' but must be a number from 0 to 1
                    drift | escalat = 0.5 | drift.escalat is unknown but drift.escalate is a key
                    pattern | headers = "none" | pattern.headers was 'none' but must be one of "required", "entry-point", "off"
                    pattern.verbs | juggle = "network" | pattern.verbs.juggle was 'network' but must be a list of effects
                    pattern.verbs | "two words" = [] | pattern.verbs."two words" must be a word of letters and digits
                    limits | file_lines = 201 | limits.file_lines was 201 but must be an integer from 1 to 200
                    limits | file_lines = 0 | limits.file_lines was 0 but must be an integer from 1 to 200
                    limits | entry_point_lines = 101 | limits.entry_point_lines was 101 but must be an integer from 1 to 100
                    limits | descriptor_lines = 51 | limits.descriptor_lines was 51 but must be an integer from 1 to 50
                    limits | complexity = 0 | limits.complexity was 0 but must be an integer from 1 to 10000
                    limits | cognitive = 10001 | limits.cognitive was 10001 but must be an integer from 1 to 10000
                    limits | nesting = "4" | limits.nesting was '4' but must be an integer from 1 to 10000
                    limits | method_lines = 0 | limits.method_lines was 0 but must be an integer from 1 to 10000
                    limits | parameters = 0 | limits.parameters was 0 but must be an integer from 1 to 10000
                    limits | fan_out = 0 | limits.fan_out was 0 but must be an integer from 1 to 10000
                    heartbeat | port = 65536 | heartbeat.port was 65536 but must be an integer from 1 to 65535
                    maven | not_crates = "docs" | maven.not_crates was 'docs' but must be a list of texts
                    maven | generated_classes = [1] | maven.generated_classes[0] was 1 but must be text that is not blank
                    """)
    void another_value_in_an_optional_section_is_one_finding(String section, String line, String what) {
        assertOneFinding(section, line, what);
    }

    private static void assertOneFinding(String section, String line, String what) {
        List<Finding> findings = checkOne(section, line);

        assertThat(findings).extracting(Finding::what).containsExactly(what);
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("SC104");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ring_bus | max_hops = 1
                    ring_bus | max_hops = 64
                    ring_bus | node_id = 0
                    ring_bus | heartbeat_interval_ms = 1
                    qa | minimum_score = 0
                    qa | minimum_score = 100
                    limits | file_lines = 1
                    limits | file_lines = 200
                    limits | complexity = 1
                    limits | fan_out = 10000
                    heartbeat | port = 1
                    heartbeat | port = 65535
                    drift | warn = 0
                    drift | escalate = 1.0
                    pattern.verbs | juggle = ["network", "time"]
                    rules | SC110 = 5
                    integration | ring = { deep = "anything" }
                    smart_meta | domains = []
                    """)
    void values_at_the_edge_and_those_of_other_rules_are_accepted(String section, String line) {
        assertThat(checkOne(section, line)).isEmpty();
    }

    @Test
    void an_effect_that_nobody_knows_is_told_the_known_ones() {
        assertThat(checkOne("intent", "effects = [\"network\", \"unknown\"]"))
                .extracting(Finding::what)
                .containsExactly("intent.effects[1] was 'unknown' but must be one of \"filesystem-read\","
                        + " \"filesystem-write\", \"network\", \"process\", \"environment\", \"logging\", \"time\","
                        + " \"random\", \"thread\", \"reflection\", \"native\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "HTTPS://a.b:65535/x?y#z", "http://[::1]:80", "http://port_manager:1"})
    void web_addresses_are_told(String text) {
        assertThat(WebAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http:",
                "http://",
                "http:///x",
                "//host",
                "host",
                "http://a:0",
                "http://a:65536",
                "http://a:999999",
                "http://a b",
                "http://${HOST}:1",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://:80"
            })
    void other_text_is_no_web_address(String text) {
        assertThat(WebAddress.isOne(text)).isFalse();
    }

    @Test
    void a_ring_that_is_enabled_needs_its_section() {
        String enabled = GoodManifest.with("[ports]", "ring_bus_enabled = true\n[ports]");

        assertThat(GoodManifest.lines(check(enabled)))
                .containsExactly("13:20 SC102 integration.ring_bus_enabled was true but section [ring_bus] is missing");
        assertThat(check(enabled + "[ring_bus]\nnode_id = 0\n")).isEmpty();
        assertThat(check(enabled.replace("enabled = true\n[ports]", "enabled = false\n[ports]")))
                .isEmpty();
    }

    /** The good manifest with one line in a section, in the place of its own line of that key. */
    private static List<Finding> checkOne(String section, String line) {
        String key = line.substring(0, line.indexOf(" ="));
        String text = GoodManifest.TEXT.replaceAll("(?m)^" + key + " = .*\n", "");
        String header = "[" + section + "]";
        return check(
                text.contains(header)
                        ? text.replace(header, header + "\n" + line + "\n")
                        : text + header + "\n" + line + "\n");
    }
}
