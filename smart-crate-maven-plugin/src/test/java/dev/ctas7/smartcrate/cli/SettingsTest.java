// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void a_file_of_30_lines_in_a_module() throws IOException {
        cli = new Cli(folder).write("module/src/A.java", Cli.lines("A", 30));
    }

    @Test
    void the_nearest_manifest_holds() throws IOException {
        cli.write("smart-crate.toml", "[limits]\nfile_lines = 29\n");
        assertThat(look().out()).contains("module/src/A.java:1:1: error SC110 30 lines, limit 29\n");

        cli.write("module/smart-crate.toml", "[limits]\nfile_lines = 28\n");
        assertThat(look().out()).contains("module/src/A.java:1:1: error SC110 30 lines, limit 28\n");

        cli.write("module/src/smart-crate.toml", "[limits]\nfile_lines = 30\n");
        assertThat(look().code()).isZero();
    }

    @Test
    void a_manifest_beside_the_file_is_not_its_neighbours() throws IOException {
        cli.write("mod/smart-crate.toml", "[limits]\nfile_lines = 2\n");

        assertThat(look().code()).isZero();
    }

    @Test
    void a_module_inherits_what_it_does_not_say() throws IOException {
        cli.write("smart-crate.toml", "[limits]\nfile_lines = 29\n")
                .write("module/smart-crate.toml", "[limits]\ndescriptor_lines = 10\n");

        assertThat(look().out()).contains("error SC110 30 lines, limit 29\n");
    }

    @Test
    void severities_are_the_manifests_and_notes_do_not_fail() throws IOException {
        String limits = "[limits]\nfile_lines = 29\n[rules]\nSC110 = ";

        cli.write("smart-crate.toml", limits + "\"warning\"\n");
        assertThat(look().code()).isEqualTo(1);
        assertThat(look().out()).contains("(0 errors, 1 warning, 0 notes)");

        cli.write("smart-crate.toml", limits + "\"note\"\n");
        assertThat(look().code()).isZero();
        assertThat(look().out()).contains(": note SC110 30 lines", "(0 errors, 0 warnings, 1 note)");

        cli.write("smart-crate.toml", limits + "\"off\"\n");
        assertThat(look().out()).contains("0 findings");
    }

    @Test
    void severities_are_inherited_rule_by_rule_and_a_wrong_word_changes_nothing() throws IOException {
        cli.write("smart-crate.toml", "[limits]\nfile_lines = 29\n[rules]\nSC110 = \"off\"\nSC101 = \"off\"\n")
                .write("module/smart-crate.toml", "[rules]\nSC120 = \"error\"\n");
        assertThat(look().out()).contains("0 findings");

        cli.write("module/smart-crate.toml", "[rules]\nSC110 = \"note\"\n");
        assertThat(look().out()).contains(": note SC110 30 lines, limit 29");

        cli.write("module/smart-crate.toml", "[rules]\nSC110 = \"Warning\"\n");
        assertThat(look().out()).contains(": error SC110 30 lines, limit 29");

        cli.write("module/smart-crate.toml", "[rules\n");
        assertThat(look().out()).contains(": error SC101 TOML: ");
    }

    @Test
    void a_manifest_that_cannot_be_read_is_a_finding_and_the_contract_holds() throws IOException {
        cli.write("module/smart-crate.toml", "[limits\n");

        assertThat(look().code()).isEqualTo(1);
        assertThat(look().out())
                .startsWith("module/smart-crate.toml:1:8: error SC101 TOML: ")
                .contains("1 file, 30 lines, 1 finding");
    }

    @Test
    void a_dockerfile_that_names_the_forbidden_hash_is_found() throws IOException {
        cli.write("module/Dockerfile", "FROM x\nRUN " + ForbiddenWord.NAME + "sum a\n");

        assertThat(look().code()).isEqualTo(1);
        assertThat(look().out()).startsWith("module/Dockerfile:2:5: error SC133 text with ");
    }

    private Cli.Result look() {
        return Cli.run("static", folder.toString());
    }
}
