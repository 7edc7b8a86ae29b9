// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.processor.Workshop.Outcome;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same questions, asked by Eclipse's compiler, which differs in elements, files and error types. */
class EcjTest {
    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void ecj() {
        workshop = new Workshop(folder)
                .with(new EclipseCompiler())
                .write("demo/App.java", Sources.APP)
                .write("bare/demo/App.java", Sources.BARE_APP)
                .write("demo/Other.java", Sources.OTHER)
                .write("demo/Second.java", Sources.SECOND_APP)
                .write("demo/package-info.java", Sources.ANNOTATED_PACKAGE);
    }

    @Test
    void an_annotated_type_passes_and_is_proved() {
        Outcome outcome = workshop.compile("demo/Other.java", "demo/App.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.has("demo/SmartCrateProof_demo.class")).isTrue();
        assertThat(outcome.proof("demo").entryPoint()).isEqualTo("demo.App");
    }

    @Test
    void an_annotated_package_passes_and_is_proved() {
        Outcome outcome = workshop.compile("demo/Other.java", "demo/package-info.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.proof("demo").entryPoint()).isEqualTo("demo");
    }

    @Test
    void without_the_annotation_it_is_one_error_with_a_place() {
        Outcome outcome = workshop.compile("bare/demo/App.java", "demo/Other.java");

        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.errors()).containsExactly(Sources.ABSENT_AT_APP);
        assertThat(outcome.diagnostics().get(0).getSource().getName()).endsWith("App.java");
        assertThat(outcome.diagnostics().get(0).getLineNumber()).isEqualTo(3);
    }

    @Test
    void two_annotated_types_are_one_error() {
        Outcome outcome = workshop.compile("demo/Second.java", "demo/App.java");

        assertThat(outcome.errors()).hasSize(1).allMatch(line -> line.contains("has 2 entry points"));
    }

    /** In batch mode, since ecj in process adds the class path of these tests to the one it is given. */
    @Test
    void without_the_dependency_it_is_one_error_of_ours() throws IOException {
        String processorPath = Stream.of(FoundationProcessor.class, ProofRecord.class, JavaFile.class)
                .map(type -> Workshop.placeOf(type).toString())
                .collect(Collectors.joining(File.pathSeparator));
        StringWriter said = new StringWriter();

        boolean passed = BatchCompiler.compile(
                new String[] {
                    "--release",
                    "17",
                    "-proceedOnError",
                    "-cp",
                    Files.createDirectories(folder.resolve("empty")).toString(),
                    "-processorpath",
                    processorPath,
                    "-d",
                    folder.resolve("target/classes").toString(),
                    folder.resolve("demo/App.java").toString()
                },
                new PrintWriter(said, true),
                new PrintWriter(said, true),
                null);

        assertThat(passed).isFalse();
        assertThat(said.toString().lines().filter(line -> line.startsWith("[S")))
                .containsExactly(Sources.NO_FOUNDATION);
    }

    @Test
    void a_forgotten_import_is_the_compilers_error_alone() {
        Outcome outcome = workshop.write("demo/App.java", Sources.APP.replaceFirst("import .*;", ""))
                .compile("demo/App.java");

        assertThat(outcome.errors()).containsExactly("AssertHasFoundationCore cannot be resolved to a type");
    }

    @Test
    void a_partial_compilation_after_a_proved_one_is_a_note() {
        workshop.on(Workshop.FOUNDATION, folder.resolve("target/classes")).compile("demo/App.java", "demo/Other.java");

        Outcome outcome = workshop.compile("demo/Other.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.notes()).hasSize(1);
    }

    @Test
    void an_annotation_taken_away_is_an_error() throws IOException {
        workshop.compile("demo/App.java");
        Files.writeString(folder.resolve("demo/App.java"), Sources.BARE_APP);

        Outcome outcome = workshop.compile("demo/App.java");

        assertThat(outcome.errors()).containsExactly(Sources.ABSENT_AT_APP);
    }

    @Test
    void test_sources_are_known_by_their_output_folder() {
        Outcome outcome = workshop.into("target/test-classes").compile("demo/Other.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void test_sources_are_known_by_the_modules_own_proof() {
        workshop.compile("demo/App.java");

        Outcome outcome = workshop.into("build/test")
                .on(Workshop.FOUNDATION, folder.resolve("target/classes"))
                .compile("demo/Other.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.errors()).isEmpty();
    }
}
