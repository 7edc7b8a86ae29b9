// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.check;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a module leaves to the manifest at its reactor's root. */
class InheritedManifestTest {
    @Test
    void a_name_is_enough_when_the_root_says_the_rest() {
        assertThat(check("[smart-crate]\nname = \"demo\"\n", GoodManifest.TEXT)).isEmpty();
    }

    @Test
    void an_inherited_name_is_a_missing_name_in_the_modules_own_file() {
        List<Finding> findings = check("\n[smart-crate]\n", GoodManifest.TEXT);

        assertThat(lines(findings))
                .containsExactly("2:1 SC103 smart-crate.name is missing but must be text that is not blank");
        assertThat(findings.get(0).where().file()).isEqualTo("smart-crate.toml");
        assertThat(findings.get(0).fix()).isEqualTo("Add name = \"demo\" to [smart-crate]");
    }

    @Test
    void a_module_without_the_section_is_told_at_its_first_line() {
        List<Finding> findings = check("\n", GoodManifest.TEXT);

        assertThat(lines(findings))
                .containsExactly("1:1 SC103 smart-crate.name is missing but must be text that is not blank");
        assertThat(findings.get(0).where().file()).isEqualTo("smart-crate.toml");
    }

    @Test
    void a_wrong_value_of_the_root_is_found_in_the_root() {
        List<Finding> findings = check("[smart-crate]\nname = \"demo\"\n", GoodManifest.with("18600", "\"high\""));

        assertThat(lines(findings))
                .containsExactly("14:13 SC104 ports.websocket was 'high' but must be an integer from 1 to 65535");
        assertThat(findings.get(0).where().file()).isEqualTo("../smart-crate.toml");
    }

    @Test
    void a_port_of_the_root_is_taken_for_the_module() {
        List<Finding> findings = check("[smart-crate]\nname = \"demo\"\n[ports]\nadmin = 18600\n", GoodManifest.TEXT);

        assertThat(lines(findings))
                .containsExactly("4:9 SC104 ports.admin was 18600 but ports.websocket has that port already");
        assertThat(findings.get(0).where().file()).isEqualTo("smart-crate.toml");
    }

    @Test
    void a_broken_root_is_one_finding() {
        assertThat(lines(check(GoodManifest.TEXT, "x =\ny =\n")))
                .containsExactly("1:4 SC101 the reactor root's manifest cannot be read:"
                        + " TOML: Unexpected end of line, expected a value (and 1 more)");
    }
}
