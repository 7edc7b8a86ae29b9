// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.processor.Workshop.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCompilationTest {
    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void compiled_main_sources() {
        workshop = new Workshop(folder)
                .write("App.java", Sources.APP)
                .write("Second.java", Sources.SECOND_APP)
                .write("OtherTest.java", Sources.OTHER);
        assertThat(workshop.compile("App.java").passed()).isTrue();
    }

    @Test
    void scope_test_asks_for_nothing_and_writes_nothing() {
        Outcome outcome = workshop.into("out").also("-Asmartcrate.scope=test").compile("App.java", "Second.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.has("META-INF/smart-crate/demo/proof.properties")).isFalse();
        assertThat(outcome.has("demo/SmartCrateProof_demo.class")).isFalse();
    }

    @Test
    void an_output_folder_named_test_classes_is_enough() {
        Outcome outcome = workshop.into("target/test-classes").compile("OtherTest.java");

        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void scope_main_overrules_the_output_folders_name() {
        Outcome outcome = workshop.into("target/test-classes")
                .also("-Asmartcrate.scope=main")
                .compile("OtherTest.java");

        assertThat(outcome.errors()).hasSize(1);
    }

    @Test
    void the_modules_own_proof_on_the_class_path_is_enough() {
        Outcome outcome = workshop.into("build/test")
                .on(Workshop.FOUNDATION, folder.resolve("target/classes"))
                .compile("OtherTest.java");

        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void the_proof_of_another_version_on_the_class_path_is_not() {
        Outcome outcome = workshop.into("build/main")
                .on(Workshop.FOUNDATION, folder.resolve("target/classes"))
                .options("-Asmartcrate.crate=demo", "-Asmartcrate.version=2.0")
                .compile("OtherTest.java");

        assertThat(outcome.errors()).hasSize(1);
    }

    @Test
    void another_crates_proof_on_the_class_path_is_not() {
        Outcome outcome = workshop.into("build/main")
                .on(Workshop.FOUNDATION, folder.resolve("target/classes"))
                .options("-Asmartcrate.crate=other", "-Asmartcrate.version=1.0")
                .compile("OtherTest.java");

        assertThat(outcome.errors()).hasSize(1);
    }

    @Test
    void main_sources_that_see_their_own_output_by_another_name_are_still_asked() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("target/classes"));

        Outcome outcome = workshop.on(Workshop.FOUNDATION, link)
                .write("App.java", Sources.BARE_APP)
                .compile("App.java");

        assertThat(outcome.errors()).containsExactly(Sources.ABSENT_AT_APP);
    }
}
