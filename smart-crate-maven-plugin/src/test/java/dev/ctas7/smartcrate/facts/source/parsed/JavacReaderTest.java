// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.SyntaxProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JavacReaderTest {
    @Test
    void the_first_complaint_is_told_with_its_place() {
        assertThat(Parsed.text("class A {\n\tvoid f() { int = 1; }\n}}"))
                .isEqualTo(Structure.refused(new SyntaxProblem(2, 13, "not a statement")));
    }

    @Test
    void a_source_that_ends_too_soon_is_refused() {
        assertThat(Parsed.text("class A {").syntax())
                .isEqualTo(new SyntaxProblem(1, 10, "reached end of file while parsing"));
    }

    @Test
    void the_complaint_is_english_and_on_one_line_whatever_the_default() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            assertThat(Parsed.text("class A { void f() { a b c; } }").syntax())
                    .isEqualTo(new SyntaxProblem(1, 25, "';' expected"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void preview_features_of_the_running_level_are_accepted() {
        // Pattern switch was a preview in JDK 17 and is part of the language from 21.
        assertThat(Parsed.members(
                        "class A { int f(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }"))
                .singleElement()
                .satisfies(member -> assertThat(member.complexity()).isEqualTo(2));
    }

    @Test
    void nesting_that_breaks_the_parser_is_a_problem_and_no_error() {
        String deep = "(".repeat(200_000);

        assertThat(Parsed.text("class A { int a = " + deep + "; }").syntax())
                .isEqualTo(new SyntaxProblem(1, 1, "nested too deeply for the JDK's parser"));
    }

    @Test
    void descriptors_have_no_members() {
        JavacReader reader = JavacReader.ofThisJvm().orElseThrow();

        assertThat(reader.read("module-info.java", "open module a.b { requires c; }"))
                .isEqualTo(Structure.NONE);
        assertThat(reader.read("package-info.java", "@Deprecated package a.b;")).isEqualTo(Structure.NONE);
        assertThat(reader.read("Empty.java", "")).isEqualTo(Structure.NONE);
    }

    @Test
    void a_file_may_have_any_name() {
        JavacReader reader = JavacReader.ofThisJvm().orElseThrow();

        assertThat(reader.read("a %41 b?#\u0000.java", "class A { void f() {} }")
                        .members())
                .hasSize(1);
    }

    @Test
    void without_a_compiler_there_is_no_reader() throws IOException, InterruptedException {
        Process jre = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.compiler",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AskForReader.class.getName()))
                .redirectErrorStream(true)
                .start();

        assertThat(new String(jre.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip())
                .isEqualTo("reader false");
        assertThat(jre.waitFor()).isZero();
    }

    /** Runs in a JVM of its own. */
    static final class AskForReader {
        private AskForReader() {}

        public static void main(String[] arguments) {
            System.out.println("reader " + JavacReader.ofThisJvm().isPresent());
        }
    }
}
