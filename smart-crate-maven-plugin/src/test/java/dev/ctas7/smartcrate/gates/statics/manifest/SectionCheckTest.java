// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.check;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.lines;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys: missing, misspelt, or with a value of another kind. */
class SectionCheckTest {
    static Stream<Arguments> requiredKeys() {
        return RequiredSections.ALL.stream()
                .flatMap(section -> section.requiredKeys().stream().map(key -> Arguments.of(section, key)));
    }

    @ParameterizedTest
    @MethodSource("requiredKeys")
    void every_required_key_is_missed_at_its_sections_header(Section section, Key key) {
        String header = "[" + section.path() + "]";
        int line = GoodManifest.TEXT
                .substring(0, GoodManifest.TEXT.indexOf(header))
                .split("\n", -1)
                .length;
        String text = GoodManifest.TEXT.replaceAll("(?m)^" + key.name() + " = .*$", "# gone");

        List<Finding> findings = check(text);

        assertThat(lines(findings))
                .containsExactly(line + ":1 SC103 " + section.path() + "." + key.name() + " is missing but must be "
                        + key.type().wanted());
        assertThat(findings.get(0).element()).isEqualTo(section.path() + "." + key.name());
        assertThat(findings.get(0).fix())
                .startsWith("Add " + key.name() + " = ")
                .endsWith(" to " + header);
    }

    @ParameterizedTest
    @MethodSource("requiredKeys")
    void every_required_key_with_a_value_of_another_kind_is_found_at_the_value(Section section, Key key) {
        String text = GoodManifest.TEXT.replaceAll("(?m)^" + key.name() + " = .*$", key.name() + " = 5");

        List<Finding> findings = check(text);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(key.wrong());
        assertThat(findings.get(0).where().column()).isEqualTo(key.name().length() + 4);
        assertThat(findings.get(0).what())
                .isEqualTo(section.path() + "." + key.name() + " was 5 but must be "
                        + key.type().wanted());
    }

    @Test
    void the_data_of_required_sections_is_what_the_contract_lists() {
        assertThat(requiredKeys()
                        .map(arguments -> ((Section) arguments.get()[0]).path() + "."
                                + ((Key) arguments.get()[1]).name()))
                .containsExactly(
                        "smart-crate.name",
                        "smart-crate.version",
                        "smart-crate.smart_crate_version",
                        "smart-crate.foundation",
                        "smart-crate.classification",
                        "smart_meta.description",
                        "smart_meta.domains",
                        "smart_meta.capabilities",
                        "integration.gold_disk_compatible",
                        "port_manager.endpoint",
                        "semantic_lock.enabled",
                        "semantic_lock.lock_file",
                        "semantic_lock.auto_update",
                        "semantic_lock.verify_on_build",
                        "semantic_lock.hashes.content_hash_algorithm",
                        "semantic_lock.hashes.interface_hash_algorithm",
                        "semantic_lock.hashes.dependency_hash_algorithm",
                        "deployment.docker.base_image");
    }

    @ParameterizedTest
    @CsvSource({"desciption", "descritpion", "Description", "descriptions"})
    void a_misspelt_required_key_is_one_finding_at_the_misspelt_one(String typo) {
        List<Finding> findings = check(with("description =", "  " + typo + " ="));

        assertThat(lines(findings))
                .containsExactly("8:3 SC103 smart_meta." + typo + " is unknown and smart_meta.description is missing");
        assertThat(findings.get(0).fix()).isEqualTo("Rename " + typo + " to description");
    }

    @Test
    void a_key_that_is_not_near_is_the_applications_own() {
        assertThat(lines(check(with("description =", "summary ="))))
                .containsExactly("7:1 SC103 smart_meta.description is missing but must be text that is not blank");
    }

    @Test
    void a_misspelt_flag_of_integration_is_not_judged_twice() {
        assertThat(lines(check(with("gold_disk_compatible = true", "gold_disk_compatable = 5"))))
                .containsExactly("12:1 SC103 integration.gold_disk_compatable is unknown"
                        + " and integration.gold_disk_compatible is missing");
    }

    @Test
    void a_misspelt_setting_of_ours_is_found_because_it_would_hold_nothing() {
        assertThat(lines(check(GoodManifest.TEXT + "[pattern]\nheader = \"off\"\n")))
                .containsExactly("37:1 SC104 pattern.header is unknown but pattern.headers is a key");
    }

    @Test
    void a_table_where_a_value_should_be_is_named_a_table() {
        String text = with("name = \"demo\"\n", "") + "[smart-crate.name]\nfirst = \"demo\"\n";

        assertThat(lines(check(text)))
                .containsExactly("35:1 SC104 smart-crate.name was a table but must be text that is not blank");
    }

    @Test
    void text_of_any_length_is_shown_short() {
        List<Finding> findings = check(with("\"murmur3-128\"\ninterface", "\"" + "x".repeat(1000) + "\"\ninterface"));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).what())
                .isEqualTo("semantic_lock.hashes.content_hash_algorithm was '" + "x".repeat(60)
                        + "…' but must be 'murmur3-128'");
    }
}
