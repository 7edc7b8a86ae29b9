// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.processor.Workshop.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalTest {
    private static final String STANDS = "[SC009] the entry point is not among the sources compiled now; the proof of"
            + " %s from an earlier compilation stands.";

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void sources() {
        workshop = new Workshop(folder)
                .on(Workshop.FOUNDATION, folder.resolve("target/classes"))
                .write("App.java", Sources.APP)
                .write("bare/App.java", Sources.BARE_APP)
                .write("Other.java", Sources.OTHER)
                .write("package-info.java", Sources.ANNOTATED_PACKAGE);
    }

    @Test
    void a_partial_compilation_without_an_earlier_proof_fails() {
        Outcome outcome = workshop.compile("Other.java");

        assertThat(outcome.errors())
                .containsExactly(Sources.ABSENT + "class demo.Other, or wherever the crate is entered.");
    }

    @Test
    void a_partial_compilation_after_a_proved_one_is_a_note() throws IOException {
        workshop.compile("App.java", "Other.java");
        String before = Files.readString(folder.resolve("target/classes").resolve(ProofRecord.pathOf("demo")));

        Outcome outcome = workshop.compile("Other.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.notes()).containsExactly(STANDS.formatted("demo.App"));
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.output().resolve(ProofRecord.pathOf("demo"))).hasContent(before);
    }

    @Test
    void a_partial_compilation_beside_its_own_source_path_gives_no_warning() {
        workshop.write("src/demo/App.java", Sources.APP).write("src/demo/Other.java", Sources.OTHER);
        workshop.compile("src/demo/App.java", "src/demo/Other.java");

        Outcome outcome = workshop.also("-sourcepath", folder.resolve("src").toString(), "-Werror")
                .compile("src/demo/Other.java");

        assertThat(outcome.diagnostics())
                .extracting(d -> d.getMessage(null))
                .containsExactly(STANDS.formatted("demo.App"));
    }

    @Test
    void an_annotated_package_proved_earlier_is_a_note() {
        workshop.compile("package-info.java", "Other.java");

        Outcome outcome = workshop.compile("Other.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.notes()).containsExactly(STANDS.formatted("demo"));
    }

    @Test
    void an_annotation_taken_away_since_the_earlier_proof_fails() {
        workshop.compile("App.java", "Other.java");

        Outcome outcome = workshop.compile("bare/App.java", "Other.java");

        assertThat(outcome.errors()).containsExactly(Sources.ABSENT_AT_APP);
    }

    @Test
    void an_entry_point_whose_class_is_gone_fails() throws IOException {
        workshop.compile("App.java", "Other.java");
        Files.delete(folder.resolve("target/classes/demo/App.class"));

        Outcome outcome = workshop.compile("Other.java");

        assertThat(outcome.errors()).hasSize(1);
    }

    @Test
    void a_proof_that_names_another_crates_entry_point_does_not_help() {
        Workshop library = new Workshop(folder.resolve("library")).write("App.java", Sources.APP);
        library.compile("App.java");
        workshop.on(Workshop.FOUNDATION, library.path("target/classes"))
                .write(
                        "target/classes/" + ProofRecord.pathOf("demo"),
                        library.compile("App.java").proof("demo").format());

        Outcome outcome = workshop.also("-Asmartcrate.scope=main").compile("Other.java");

        assertThat(outcome.errors()).hasSize(1);
    }

    @Test
    void an_earlier_proof_that_cannot_be_read_does_not_help() {
        workshop.compile("App.java");
        workshop.write("target/classes/" + ProofRecord.pathOf("demo"), "entryPoint demo.App\n\0");

        Outcome outcome = workshop.compile("Other.java");

        assertThat(outcome.errors()).hasSize(1);
    }

    @Test
    void a_second_full_compilation_writes_the_same_proof() throws IOException {
        Path proof = folder.resolve("target/classes").resolve(ProofRecord.pathOf("demo"));
        workshop.compile("App.java", "Other.java");
        String before = Files.readString(proof);

        Outcome outcome = workshop.also("-Xlint:all,-processing", "-Werror").compile("Other.java", "App.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(proof).hasContent(before);
    }

    /**
     * Compiler plugins up to 3.14.0 lay what was generated before on the source path, and take the classes away. javac
     * then warns of any processor that generates, unless it is told what to do with implicit sources.
     */
    @Test
    void a_generated_source_left_from_the_build_before_is_generated_anew() throws IOException {
        workshop.write("src/demo/App.java", Sources.APP)
                .also("-sourcepath", folder.resolve("src") + File.pathSeparator + folder.resolve("generated"))
                .also("-implicit:class")
                .compile("src/demo/App.java");
        Files.delete(folder.resolve("target/classes/demo/App.class"));
        Files.delete(folder.resolve("target/classes/demo/SmartCrateProof_demo.class"));

        Outcome outcome = workshop.also("-Xlint:all,-processing", "-Werror").compile("src/demo/App.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.has("demo/SmartCrateProof_demo.class")).isTrue();
    }
}
