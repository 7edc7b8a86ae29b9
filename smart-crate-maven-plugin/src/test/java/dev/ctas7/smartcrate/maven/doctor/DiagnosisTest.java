// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.maven.wiring.CompilerSettings;
import dev.ctas7.smartcrate.maven.wiring.CompilerVersion;
import dev.ctas7.smartcrate.maven.wiring.WiringState;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final String OURS = "dev.ctas7:annotation-processor";

    @Test
    void a_wired_module_is_described_and_has_nothing_to_change() {
        Manifest manifest = new Manifest(
                Map.of(
                        "ports.http", new Manifest.Entry(8080L, Location.of("smart-crate.toml", 12), false),
                        "smart-crate.name",
                                new Manifest.Entry(
                                        "orders\u001b[31m\u00e9", Location.of("../smart-crate.toml", 3), true)),
                Map.of());

        List<String> lines = diagnosis(
                        wiring("3.14.1", List.of("org.projectlombok:lombok", OURS), "", true, 25),
                        true,
                        true,
                        "verify",
                        new ManifestState.Present("smart-crate.toml", manifest),
                        true)
                .lines();

        List<String> table = ManifestTable.lines(manifest, false);
        assertThat(lines).containsAll(table);
        assertThat(lines.stream().filter(line -> !table.contains(line)).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        smart-crate doctor: com.acme:orders:1.0.0
                          Maven            3.9.11
                          JDK              25
                          compiler plugin  3.14.1, replacing Maven's default 3.1
                          main sources     processor on the annotation processor path
                                           runs
                                           processor path: org.projectlombok:lombok, dev.ctas7:annotation-processor; \
                        processors on the class path are hidden
                                           options: -Asmartcrate.crate=orders
                          test sources     processor on the annotation processor path
                                           runs
                                           processor path: org.projectlombok:lombok, dev.ctas7:annotation-processor; \
                        processors on the class path are hidden
                                           options: -Asmartcrate.crate=orders
                          manifest         smart-crate.toml, 2 keys, 1 inherited
                                           names no schema for editors
                          lock             smart-crate.lock
                          baseline         smart-crate.baseline.json, which does not exist
                          gate             bound to verify
                          running system   asked
                                           smart-crate.natsUrl  (holds credentials, not shown)  command line
                                           smart-crate.healthEndpoints  not set
                        Nothing to change.""");
    }

    @Test
    void a_module_without_anything_gets_the_steps_in_order_with_what_to_paste() {
        List<String> lines = diagnosis(
                        wiring("3.1", List.of(), "", false, 17),
                        false,
                        false,
                        "",
                        new ManifestState.Absent("smart-crate.toml"),
                        false)
                .lines();

        assertThat(lines.subList(lines.indexOf("To change:"), lines.size()))
                .containsExactly(
                        "To change:",
                        "  1. Add to <dependencies> in pom.xml:",
                        "       <dependency>",
                        "         <groupId>dev.ctas7</groupId>",
                        "         <artifactId>foundation-core</artifactId>",
                        "         <version>7.3.1</version>",
                        "       </dependency>",
                        "  2. Add to <build><plugins> in pom.xml:",
                        "       <plugin>",
                        "         <groupId>dev.ctas7</groupId>",
                        "         <artifactId>smart-crate-maven-plugin</artifactId>",
                        "         <version>7.3.1</version>",
                        "         <extensions>true</extensions>",
                        "       </plugin>",
                        "  3. Write the manifest: mvn dev.ctas7:smart-crate-maven-plugin:7.3.1:init",
                        "  4. Create the lock and commit it: mvn compile dev.ctas7:smart-crate-maven-plugin:7.3.1:lock");
    }

    @Test
    void an_old_pinned_compiler_plugin_is_named_with_what_it_means_on_this_jdk() {
        List<String> lines = diagnosis(
                        wiring("3.1", List.of(OURS), "", true, 25),
                        true,
                        true,
                        "verify",
                        new ManifestState.Absent("smart-crate.toml"),
                        true)
                .lines();

        assertThat(lines)
                .contains(
                        "                   does not run: maven-compiler-plugin 3.1 ignores annotation processor paths,"
                                + " and JDK 25 runs no processor without one; use maven-compiler-plugin 3.14.1 or newer")
                .contains("  1. Pin a newer compiler plugin in pom.xml:")
                .contains("  2. Write the manifest: mvn smart-crate:init");
    }

    @Test
    void the_modules_that_crates_are_proved_with_need_no_processor() {
        Diagnosis foundation = new Diagnosis(
                "dev.ctas7:foundation-core:7.3.1",
                "3.9.11",
                "17",
                wiring("3.14.1", List.of(), "", true, 17),
                true,
                true,
                false,
                "verify",
                List.of(),
                declared(new ManifestState.Present("smart-crate.toml", new Manifest(Map.of(), Map.of()))),
                "smart-crate.lock",
                true);

        assertThat(foundation.lines())
                .contains("  processor        not wired: this module is one of the two that crates are proved with")
                .endsWith("Nothing to change.");
    }

    private static Diagnosis diagnosis(
            WiringState wiring,
            boolean stanza,
            boolean foundation,
            String phase,
            ManifestState manifest,
            boolean locked) {
        return new Diagnosis(
                "com.acme:orders:1.0.0",
                "3.9.11",
                String.valueOf(wiring.jdk()),
                wiring,
                false,
                stanza,
                foundation,
                phase,
                List.of(
                        new GateParameter("natsUrl", "nats://gate:hunter2@localhost", "command line"),
                        new GateParameter("healthEndpoints", "", "not set")),
                declared(manifest),
                "smart-crate.lock",
                locked);
    }

    private static DeclaredManifest declared(ManifestState state) {
        return new DeclaredManifest(state, "", "smart-crate.baseline.json", false, false);
    }

    private static WiringState wiring(
            String compiler, List<String> path, String dependency, boolean extensions, int jdk) {
        CompilerSettings settings = new CompilerSettings(
                path, List.of(), "", "", List.of("-Xlint", "-Asmartcrate.crate=orders"), "javac", false, 0);
        return new WiringState(
                CompilerVersion.parse(compiler),
                compiler.equals("3.14.1") && jdk > 17 ? "3.1" : null,
                settings,
                settings,
                dependency,
                false,
                extensions,
                jdk);
    }
}
