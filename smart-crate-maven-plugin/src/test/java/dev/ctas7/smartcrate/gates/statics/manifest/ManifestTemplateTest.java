// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.ManifestTemplate;
import dev.ctas7.smartcrate.manifest.PomWords;
import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code init} writes has no finding, whatever the pom says. */
class ManifestTemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "a\"b",
                "a\\",
                "line\nbreak\r\n\ttab",
                "@name@",
                "@docker@",
                "\"\"\"",
                "# no comment",
                "[ports]",
                "ünïcödé 😀",
                "\u0000\u001b[31m\u007f\u0085",
                "${project.artifactId}",
                "' or '",
                "a\u2028b"
            })
    void hostile_names_and_descriptions_stay_text(String hostile) throws IOException {
        ManifestTemplate template = new ManifestTemplate(
                new PomWords(hostile, "jar", hostile, hostile, hostile),
                List.of(hostile, hostile),
                List.of(hostile),
                true);

        Manifest manifest = assertWithoutFinding(template, hostile);

        assertThat(manifest.string("smart-crate.name")).contains(hostile);
        assertThat(manifest.string("smart_meta.description")).contains(hostile.strip());
        assertThat(manifest.strings("smart_meta.domains")).containsExactly(hostile, hostile);
        assertThat(manifest.strings("smart_meta.capabilities")).containsExactly(hostile);
    }

    @Property(tries = 100)
    void any_name_and_description_give_a_manifest_without_a_finding(
            @ForAll @NotBlank String artifactId, @ForAll String description, @ForAll boolean docker)
            throws IOException {
        ManifestTemplate template = new ManifestTemplate(
                new PomWords(artifactId, "jar", description, description, description),
                List.of(description),
                List.of(artifactId, description),
                docker);

        // Half a surrogate pair cannot be written as UTF-8, so it cannot come back either.
        String readBack = artifactId.codePoints().allMatch(c -> c < 0xD800 || c > 0xDFFF)
                ? artifactId
                : new String(
                        artifactId
                                .codePoints()
                                .map(c -> c < 0xD800 || c > 0xDFFF ? c : 0xFFFD)
                                .toArray(),
                        0,
                        (int) artifactId.codePoints().count());
        assertWithoutFinding(template, readBack);
    }

    @Test
    void a_blank_description_becomes_the_name_and_blank_guesses_are_left_out() throws IOException {
        ManifestTemplate template = of("jar", "", "", false);

        Manifest manifest = assertWithoutFinding(template, "demo");

        assertThat(manifest.string("smart_meta.description")).contains("demo");
        assertThat(manifest.strings("smart_meta.domains")).isEmpty();
        assertThat(manifest.string("smart-crate.version")).contains("${project.version}");
        assertThat(manifest.string("smart-crate.classification")).contains("library");
        assertThat(manifest.flag("deployment.docker.multi_stage")).isEmpty();
    }

    @Test
    void a_module_with_a_dockerfile_gets_the_keys_that_speak_of_it() throws IOException {
        ManifestTemplate template = of("jar", "", "", true);

        Manifest manifest = assertWithoutFinding(template, "demo");

        assertThat(manifest.string("smart-crate.classification")).contains("service");
        assertThat(manifest.flag("deployment.docker.multi_stage")).contains(false);
        assertThat(template.text()).endsWith("headers = \"entry-point\"\n").doesNotContain("\r", "@");
    }

    @ParameterizedTest
    @CsvSource({
        "Apache License 2.0, Apache-2.0",
        "'The Apache Software License, Version 2.0', Apache-2.0",
        "apache-2.0, Apache-2.0",
        "MIT License, MIT",
        "Eclipse Public License - v 2.0, EPL-2.0",
        "BSD, NOASSERTION",
        "'', NOASSERTION"
    })
    void the_licence_of_the_pom_becomes_an_spdx_identifier(String licence, String spdx) throws IOException {
        Manifest manifest = assertWithoutFinding(of("jar", licence, "https://example.org/", false), "demo");

        assertThat(manifest.string("license.spdx")).contains(spdx);
        assertThat(manifest.string("documentation.homepage")).contains("https://example.org/");
    }

    @ParameterizedTest
    @CsvSource({"jar, library", "war, service", "maven-plugin, build-tool"})
    void the_packaging_tells_the_classification(String packaging, String classification) throws IOException {
        Manifest manifest = assertWithoutFinding(of(packaging, "", "", false), "demo");

        assertThat(manifest.string("smart-crate.classification")).contains(classification);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reactor_s_root_says_what_is_common_and_a_module_the_rest(boolean docker) throws IOException {
        ManifestTemplate template = of("jar", "MIT", "", docker);
        Path folder = Files.createTempDirectory("template");
        Path root = Files.writeString(folder.resolve("smart-crate.toml"), template.shared());
        Path module = Files.createDirectory(folder.resolve("module"));
        Path file = Files.writeString(module.resolve("smart-crate.toml"), template.own());

        ManifestState state = ManifestReader.read(file, "smart-crate.toml", module, root);

        List<Finding> findings = ManifestCheck.check(new CrateIdentity("g", "demo", "1", "jar"), state, List.of());
        assertThat(findings).isEmpty();
        assertThat(template.own().lines().count()).isLessThanOrEqualTo(20);
        assertThat(Manifest.of(state).entries().keySet())
                .containsAll(assertWithoutFinding(template, "demo").entries().keySet());
        assertThat(template.shared()).doesNotContain("demo", "@");
    }

    private static ManifestTemplate of(String packaging, String licence, String url, boolean docker) {
        PomWords pom = new PomWords("demo", packaging, " ", licence, url);
        return new ManifestTemplate(pom, List.of(""), List.of(), docker);
    }

    private static Manifest assertWithoutFinding(ManifestTemplate template, String artifactId) throws IOException {
        Path folder = Files.createTempDirectory("template");
        Path file = Files.writeString(folder.resolve("smart-crate.toml"), template.text());
        ManifestState state = ManifestReader.read(file, "smart-crate.toml", folder, null);
        Files.delete(file);
        Files.delete(folder);
        List<Finding> findings = ManifestCheck.check(new CrateIdentity("g", artifactId, "1", "jar"), state, List.of());
        assertThat(findings).isEmpty();
        return Manifest.of(state);
    }
}
