// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.check;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.lines;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest speaks of the artifact it lies beside. */
class IdentityCheckTest {
    private static final String OTHER = with("\"demo\"", "\"demo-2\"");

    @ParameterizedTest
    @ValueSource(strings = {"${project.version}", "1.0"})
    void the_poms_version_is_named_or_pointed_at(String version) {
        assertThat(check(with("${project.version}", version))).isEmpty();
    }

    @Test
    void another_version_is_found_with_both() {
        List<Finding> findings = check(with("${project.version}", "1.0.0"));

        assertThat(lines(findings))
                .containsExactly("3:11 SC106 smart-crate.version was '1.0.0' but the pom's version is '1.0'");
        assertThat(findings.get(0).fix()).isEqualTo("Write version = \"${project.version}\"");
    }

    @Test
    void another_name_is_found_with_both() {
        List<Finding> findings = check(OTHER);

        assertThat(lines(findings))
                .containsExactly("2:8 SC106 smart-crate.name was 'demo-2' but the artifactId is 'demo'");
        assertThat(findings.get(0).fix())
                .isEqualTo("Write name = \"demo\", or say why as name_differs = \"…\" in [maven]");
    }

    @Test
    void another_name_with_a_reason_is_fine() {
        assertThat(check(OTHER + "[maven]\nname_differs = \"the platform knew it first\"\n"))
                .isEmpty();
    }

    @Test
    void a_blank_reason_is_none() {
        assertThat(lines(check(OTHER + "[maven]\nname_differs = \" \"\n")))
                .containsExactly(
                        "2:8 SC106 smart-crate.name was 'demo-2' but the artifactId is 'demo'",
                        "37:16 SC104 maven.name_differs was ' ' but must be text that is not blank");
    }

    @Test
    void a_blank_name_is_one_finding() {
        assertThat(lines(check(with("\"demo\"", "\"\""))))
                .containsExactly("2:8 SC104 smart-crate.name was '' but must be text that is not blank");
    }

    @Test
    void the_reason_of_the_root_is_no_reason_for_its_modules() {
        List<Finding> findings = check(OTHER, "[maven]\nname_differs = \"the root has its own\"\n");

        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("SC106");
    }
}
