// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.DEMO;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.check;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.lines;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.with;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manifest as a whole: absent, unreadable, complete, or with several faults that come at once. */
class ManifestCheckTest {
    @Test
    void a_complete_manifest_has_no_finding() {
        assertThat(check(GoodManifest.TEXT)).isEmpty();
    }

    @Test
    void no_manifest_is_one_finding_that_names_the_command_which_writes_one() {
        List<Finding> findings = ManifestCheck.check(DEMO, new ManifestState.Absent("smart-crate.toml"), List.of());

        assertThat(findings)
                .containsExactly(Finding.of(
                        ManifestRules.ABSENT,
                        Location.of("smart-crate.toml"),
                        "the module has no manifest smart-crate.toml",
                        "Without one nothing is known of what the crate declares, so nothing can be proved.",
                        "Run mvn dev.ctas7:smart-crate-maven-plugin:7.3.1:init"));
    }

    @Test
    void what_cannot_be_read_is_handed_on_and_nothing_is_added() {
        assertThat(lines(check("a =\nb =\n")))
                .containsExactly(
                        "1:4 SC101 TOML: Unexpected end of line, expected a value",
                        "2:4 SC101 TOML: Unexpected end of line, expected a value");
    }

    @Test
    void five_faults_at_once_are_five_findings_in_the_order_of_the_file() {
        String text = GoodManifest.TEXT
                .replace("description = \"a crate\"\n", "")
                .replace("gold_disk_compatible = true", "gold_disk_compatible = false")
                .replace("18600", "70000")
                .replace("[port_manager] # 15\nendpoint = \"http://localhost:18104\"\n", "")
                .replace(
                        "content_hash_algorithm = \"murmur3-128\"",
                        "content_hash_algorithm = \"" + ForbiddenWord.NAME + "\"");

        assertThat(lines(check(text)))
                .containsExactly(
                        "1:1 SC102 section [port_manager] is missing",
                        "7:1 SC103 smart_meta.description is missing but must be text that is not blank",
                        "11:24 SC104 integration.gold_disk_compatible was false but must be true",
                        "13:13 SC104 ports.websocket was 70000 but must be an integer from 1 to 65535",
                        "20:26 SC105 semantic_lock.hashes.content_hash_algorithm was '" + ForbiddenWord.NAME + "'"
                                + " but must be 'murmur3-128'");
    }

    @Test
    void an_empty_file_lacks_every_required_section_and_gets_one_note() {
        List<Finding> findings = check("");

        assertThat(findings)
                .extracting(Finding::what)
                .containsExactly(
                        "section [deployment.docker] is missing",
                        "section [integration] is missing",
                        "section [port_manager] is missing",
                        "section [ports] is missing",
                        "section [semantic_lock] is missing",
                        "section [semantic_lock.hashes] is missing",
                        "section [smart-crate] is missing",
                        "section [smart_meta] is missing",
                        "the manifest should also have [smart_foundations], [build], [qa], [observability],"
                                + " [documentation], [license], [maintenance], [certification]");
        assertThat(findings).extracting(Finding::where).containsOnly(Location.of("smart-crate.toml"));
    }

    @Test
    void a_missing_section_says_the_lines_to_add() {
        assertThat(check(""))
                .extracting(Finding::fix)
                .contains(
                        "Add [smart-crate] with name = \"demo\", version = \"${project.version}\","
                                + " smart_crate_version = \"1.2.0\", foundation = \"ctas7-foundation-core\","
                                + " classification = \"library\"",
                        "Add [ports] with a port such as http = 18600",
                        "Add [port_manager] with endpoint = \"http://localhost:18104\"");
    }

    @Test
    void a_missing_section_below_another_is_found_at_the_other_ones_header() {
        String text = without("[semantic_lock.hashes]", "[deployment.docker]");

        assertThat(lines(check(text))).containsExactly("17:1 SC102 section [semantic_lock.hashes] is missing");
    }

    @Test
    void a_section_that_is_only_part_of_another_header_is_missing() {
        String text = without("[semantic_lock]", "[semantic_lock.hashes]");

        assertThat(lines(check(text))).containsExactly("1:1 SC102 section [semantic_lock] is missing");
    }

    @Test
    void a_misspelt_section_is_one_finding_at_its_header() {
        List<Finding> findings = check(with("[smart-crate]", "[smart_crate]"));

        assertThat(lines(findings))
                .containsExactly("1:1 SC102 section [smart_crate] is unknown and [smart-crate] is missing");
        assertThat(findings.get(0).fix()).isEqualTo("Rename [smart_crate] to [smart-crate]");
    }

    @Test
    void a_value_in_the_place_of_sections_is_one_finding() {
        String text = "semantic_lock = 5\n" + without("[semantic_lock]", "[deployment.docker]");

        assertThat(lines(check(text))).containsExactly("1:17 SC104 semantic_lock was 5 but must be a table");
    }

    @Test
    void a_list_of_tables_is_no_section() {
        assertThat(lines(check(with("[ports]", "[[ports]]"))))
                .containsExactly("13:1 SC104 ports was a list of 1 but must be a table");
    }

    @Test
    void sections_that_should_be_there_are_one_note_whatever_their_number() {
        List<Finding> findings = check(with("[license]\n[maintenance]\n", ""));

        assertThat(lines(findings)).containsExactly("1:1 SC109 the manifest should also have [license], [maintenance]");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void other_sections_and_keys_are_the_applications_own() {
        String text = GoodManifest.TEXT + "[network]\nmtu = 1500\n[limits]\nconnections = 5\n[[routes]]\na = 1\n";

        assertThat(check(text.replace("[smart_meta] # 7", "[smart_meta]\nowner = \"team\"")))
                .isEmpty();
    }

    @Test
    void all_that_makes_a_crate_is_untouchable_and_the_ids_are_in_order() {
        assertThat(ManifestRules.all())
                .extracting(Rule::id)
                .containsExactly("SC100", "SC101", "SC102", "SC103", "SC104", "SC105", "SC106", "SC108", "SC109");
        assertThat(ManifestRules.all())
                .filteredOn(rule -> !rule.untouchable())
                .extracting(Rule::id)
                .containsExactly("SC108", "SC109");
    }
}
