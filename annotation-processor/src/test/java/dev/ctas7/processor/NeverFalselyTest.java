// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class NeverFalselyTest {
    private static final JavaFileObject APP = JavaFileObjects.forSourceString("demo.App", Sources.APP);
    private static final JavaFileObject BARE = JavaFileObjects.forSourceString("demo.Other", Sources.OTHER);

    @Test
    void an_entry_point_generated_in_a_later_round_counts() {
        Compilation compilation = compile(List.of(new Writing("App", Sources.APP, 2)), BARE);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("demo.SmartCrateProof_demo");
    }

    @Test
    void a_second_entry_point_generated_in_a_later_round_is_found() {
        Compilation compilation = compile(List.of(new Writing("Second", Sources.SECOND_APP, 1)), APP);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("wanted exactly 1: demo.App, demo.Second. Keep it");
    }

    @Test
    void an_unresolved_symbol_elsewhere_adds_no_word_of_ours() {
        JavaFileObject broken = JavaFileObjects.forSourceString("demo.Broken", """
                    package demo;
                    class Broken { Missing m; }
                    """);

        Compilation compilation = compile(List.of(), broken, APP);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }

    @Test
    void an_unresolved_annotation_elsewhere_does_not_hide_ours() {
        JavaFileObject broken = JavaFileObjects.forSourceString("demo.Broken", """
                    package demo;
                    @Missing class Broken {}
                    """);

        Compilation compilation = compile(List.of(), broken, APP);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol").inFile(broken);
    }

    @Test
    void a_forgotten_import_is_answered_with_the_full_name_at_most_once() {
        JavaFileObject app = JavaFileObjects.forSourceString("demo.App", """
                package demo;
                @AssertHasFoundationCore
                class App {}
                """);

        Compilation compilation = compile(List.of(), app);

        // javac 17 does not show an unresolved annotation to processors at all; later ones do.
        int ours = Runtime.version().feature() < 21 ? 1 : 0;
        assertThat(compilation).hadErrorCount(1 + ours);
        assertThat(compilation)
                .hadErrorContaining("cannot find symbol")
                .inFile(app)
                .onLine(2);
    }

    @Test
    void after_another_processors_error_ours_says_nothing() {
        Compilation compilation = compile(List.of(new Refusing()), BARE);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("refused by another processor");
    }

    @Test
    void the_processor_claims_no_annotation() {
        Writing after = new Writing("Late", Sources.OTHER.replace("Other", "Late"), 1);

        Compilation compilation = javac().withOptions("-Asmartcrate.crate=demo", "-Asmartcrate.version=1.0")
                .withProcessors(new FoundationProcessor(), after)
                .compile(APP);

        assertThat(compilation).generatedSourceFile("demo.Late");
    }

    private static Compilation compile(List<Processor> others, JavaFileObject... sources) {
        return javac().withOptions(
                        "-Asmartcrate.crate=demo", "-Asmartcrate.version=1.0", "-Xlint:all,-processing", "-Werror")
                .withProcessors(oursAfter(others))
                .compile(sources);
    }

    private static List<Processor> oursAfter(List<Processor> others) {
        List<Processor> all = new ArrayList<>(others);
        all.add(new FoundationProcessor());
        return all;
    }

    /** Writes one source in one round, as any generator does; before that, an empty one in each. */
    private static final class Writing extends Universal {
        private final String name;
        private final String text;
        private int roundsLeft;

        Writing(String name, String text, int round) {
            this.name = name;
            this.text = text;
            this.roundsLeft = round;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            roundsLeft--;
            if (roundsLeft == 0) {
                write(name, text);
            } else if (roundsLeft > 0) {
                write("Step" + roundsLeft, "package demo; class Step" + roundsLeft + " {}");
            }
            return false;
        }

        private void write(String type, String source) {
            try (Writer out =
                    processingEnv.getFiler().createSourceFile("demo." + type).openWriter()) {
                out.write(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Raises an error in its first round. */
    private static final class Refusing extends Universal {
        private boolean said;

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!said) {
                said = true;
                processingEnv.getMessager().printMessage(Kind.ERROR, "refused by another processor");
            }
            return false;
        }
    }

    private abstract static class Universal extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }
}
