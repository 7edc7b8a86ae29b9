// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.FoundationProof;
import dev.ctas7.processor.Workshop.Outcome;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedProofTest {
    private static final String GENERATED = """
            package demo;

            import dev.ctas7.foundation.FoundationCore;
            import dev.ctas7.foundation.FoundationProof;
            import java.lang.Override;
            import java.lang.String;
            import javax.annotation.processing.Generated;

            /**
             * The compile-time proof that this crate is built on foundation-core.
             */
            @Generated("dev.ctas7.processor.FoundationProcessor")
            final class SmartCrateProof_my_crate_1 implements FoundationProof {
              /**
               * Called by nobody but a reader of the proof.
               */
              SmartCrateProof_my_crate_1() {
              }

              @Override
              public String crate() {
                return "my-crate.1";
              }

              @Override
              public String version() {
                return "1.0\\"$x";
              }

              @Override
              public String token() {
                return FoundationCore.token();
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void the_class_is_as_written_here() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FoundationProcessor())
                .withOptions("-Asmartcrate.crate=my-crate.1", "-Asmartcrate.version=1.0\"$x")
                .compile(JavaFileObjects.forSourceString("demo.App", Sources.APP));

        assertThat(compilation)
                .generatedSourceFile("demo.SmartCrateProof_my_crate_1")
                .contentsAsString(StandardCharsets.UTF_8)
                .isEqualTo(GENERATED);
    }

    @Test
    void the_record_is_as_written_here() throws Exception {
        Outcome outcome = new Workshop(folder).write("App.java", Sources.APP).compile("App.java");

        String text = Files.readString(outcome.output().resolve("META-INF/smart-crate/demo/proof.properties"));

        assertThat(text.replaceFirst("(?m)^processors=.*$", "processors=…")).isEqualTo("""
                crate=demo
                entryPoint=demo.App
                generatedClass=demo.SmartCrateProof_demo
                processors=…
                token=sx9-foundation-core-7.3.1
                version=1.0
                """);
    }

    @Test
    void the_generated_class_answers_and_really_links_to_foundation_core() throws Exception {
        Outcome outcome = new Workshop(folder).write("App.java", Sources.APP).compile("App.java");
        Path generated = outcome.output().resolve("demo/SmartCrateProof_demo.class");

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {outcome.output().toUri().toURL()}, getClass().getClassLoader())) {
            Constructor<?> constructor =
                    loader.loadClass("demo.SmartCrateProof_demo").getDeclaredConstructor();
            constructor.setAccessible(true);
            FoundationProof proof = (FoundationProof) constructor.newInstance();

            assertThat(proof.crate()).isEqualTo("demo");
            assertThat(proof.version()).isEqualTo("1.0");
            assertThat(proof.token()).isEqualTo(FoundationCore.token());
        }
        assertThat(Files.readString(generated, StandardCharsets.ISO_8859_1))
                .contains("dev/ctas7/foundation/FoundationCore")
                .doesNotContain("sx9-foundation-core-7.3.1");
    }

    @Test
    void the_tokens_text_is_that_of_the_class_path_not_of_the_processor() {
        Workshop workshop = new Workshop(folder).write("App.java", Sources.APP).write("f/FoundationCore.java", """
                        package dev.ctas7.foundation;
                        public final class FoundationCore {
                            public static final String FOUNDATION_CORE_TOKEN = "sx9-foundation-core-6.0.0";
                            public static String token() { return FOUNDATION_CORE_TOKEN; }
                        }
                        """);

        Outcome outcome = workshop.compile("App.java", "f/FoundationCore.java");

        assertThat(outcome.proof("demo").token()).isEqualTo("sx9-foundation-core-6.0.0");
    }

    @Test
    void an_entry_point_in_the_unnamed_package_is_proved_there() {
        Outcome outcome = new Workshop(folder)
                .write("App.java", Sources.APP.replace("package demo;", ""))
                .also("-Xlint:all,-processing", "-Werror")
                .compile("App.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.has("SmartCrateProof_demo.class")).isTrue();
        assertThat(outcome.proof("demo").generatedClass()).isEqualTo("SmartCrateProof_demo");
        assertThat(outcome.proof("demo").entryPoint()).isEqualTo("App");
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Override", "FoundationCore", "FoundationProof", "Generated"})
    void a_class_of_the_crate_with_a_name_that_the_proof_uses_is_in_nobodys_way(String name) {
        Outcome outcome = new Workshop(folder)
                .write("App.java", Sources.APP)
                .write(name + ".java", "package demo; final class " + name + " {}")
                .compile("App.java", name + ".java");

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.has("demo/SmartCrateProof_demo.class")).isTrue();
    }

    @Test
    void two_crates_in_one_class_path_do_not_collide() {
        Workshop workshop = new Workshop(folder).write("App.java", Sources.APP);
        workshop.compile("App.java");

        Outcome outcome = workshop.options("-Asmartcrate.crate=demo2", "-Asmartcrate.version=1.0")
                .compile("App.java");

        assertThat(outcome.proof("demo").generatedClass()).isEqualTo("demo.SmartCrateProof_demo");
        assertThat(outcome.proof("demo2").generatedClass()).isEqualTo("demo.SmartCrateProof_demo2");
    }

    @Test
    void a_proof_class_written_by_hand_is_one_error() {
        Outcome outcome = new Workshop(folder)
                .write("App.java", Sources.APP)
                .write("SmartCrateProof_demo.java", "package demo; final class SmartCrateProof_demo {}")
                .compile("App.java", "SmartCrateProof_demo.java");

        assertThat(outcome.errors())
                .containsExactly(
                        "[smart-crate] class demo.SmartCrateProof_demo cannot be written: Attempt to recreate a"
                                + " file for type demo.SmartCrateProof_demo. Without it the crate has no proof; remove what is in"
                                + " its way.");
    }

    @Test
    void a_folder_in_the_records_place_is_one_error() throws Exception {
        Files.createDirectories(folder.resolve("target/classes/META-INF/smart-crate/demo/proof.properties/x"));

        Outcome outcome = new Workshop(folder).write("App.java", Sources.APP).compile("App.java");

        assertThat(outcome.errors())
                .hasSize(1)
                .allMatch(line -> line.startsWith(
                        "[smart-crate] META-INF/smart-crate/demo/proof.properties cannot be written: "));
    }

    @Test
    void annotation_processing_alone_is_enough() {
        Outcome outcome = new Workshop(folder)
                .write("App.java", Sources.APP)
                .also("-proc:only")
                .compile("App.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(folder.resolve("generated/demo/SmartCrateProof_demo.java")).exists();
    }
}
