// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class EntryPointTest {
    private static final JavaFileObject APP = JavaFileObjects.forSourceString("demo.App", Sources.APP);
    private static final JavaFileObject BARE = JavaFileObjects.forSourceString("demo.App", Sources.BARE_APP);
    private static final JavaFileObject OTHER = JavaFileObjects.forSourceString("demo.Other", Sources.OTHER);
    private static final JavaFileObject SECOND = JavaFileObjects.forSourceString("demo.Second", Sources.SECOND_APP);

    @Test
    void one_annotated_type_passes_without_a_word() {
        Compilation compilation = compile(OTHER, APP);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).hadNoteCount(0);
        assertThat(compilation).generatedSourceFile("demo.SmartCrateProof_demo");
    }

    @Test
    void no_annotated_element_is_one_error_that_says_what_to_add_and_where() {
        Compilation compilation = compile(OTHER, BARE);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(Sources.ABSENT_AT_APP)
                .inFile(BARE)
                .onLine(3);
        assertThat(compilation).hadWarningCount(0);
    }

    @Test
    void the_error_stands_at_the_type_with_a_main_method() {
        JavaFileObject main = JavaFileObjects.forSourceString("demo.Start", """
                    package demo;

                    enum Start {
                        ;

                        static void main(String[] a) {}
                    }
                    """);

        Compilation compilation = compile(BARE, OTHER, main);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(Sources.ABSENT + "enum demo.Start, or wherever")
                .inFile(main)
                .onLine(3);
    }

    @Test
    void without_a_main_method_the_error_stands_at_a_package_info() {
        JavaFileObject info = JavaFileObjects.forSourceString("demo.package-info", """
                    /** Demo. */
                    package demo;
                    """);

        Compilation compilation = compile(BARE, info);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(Sources.ABSENT + "package demo, or wherever")
                .inFile(info)
                .onLine(2);
    }

    @Test
    void an_annotated_nested_type_is_an_entry_point() {
        Compilation compilation = compile(JavaFileObjects.forSourceString("demo.Outer", """
                    package demo;
                    interface Outer {
                      class Middle {
                        @dev.ctas7.foundation.AssertHasFoundationCore record Inner() {}
                      }
                    }
                    """));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("demo.SmartCrateProof_demo");
    }

    @Test
    void an_annotated_package_is_an_entry_point() {
        JavaFileObject info = JavaFileObjects.forSourceString("demo.package-info", Sources.ANNOTATED_PACKAGE);

        Compilation compilation = compile(OTHER, info);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("demo.SmartCrateProof_demo");
    }

    @Test
    void two_annotated_elements_are_one_error_on_the_second_that_names_the_first() {
        Compilation compilation = compile(SECOND, APP);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[SC009] crate demo has 2 entry points with @AssertHasFoundationCore, wanted exactly"
                                + " 1: demo.App, demo.Second. Keep it on one of them.")
                .inFile(SECOND)
                .onLine(6);
    }

    @Test
    void four_annotated_elements_are_still_one_error() {
        Compilation compilation = compile(
                SECOND,
                APP,
                JavaFileObjects.forSourceString("demo.Third", Sources.SECOND_APP.replace("Second", "Third")),
                JavaFileObjects.forSourceString("demo.package-info", Sources.ANNOTATED_PACKAGE));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "has 4 entry points with @AssertHasFoundationCore, wanted exactly 1: demo, demo.App,"
                                + " demo.Second and 1 more. Keep it on one of them.");
    }

    @Test
    void an_annotation_of_the_same_simple_name_does_not_count() {
        Compilation compilation = compile(
                JavaFileObjects.forSourceString("demo.AssertHasFoundationCore", """
                    package demo;
                    @interface AssertHasFoundationCore {}
                    """),
                JavaFileObjects.forSourceString("demo.App", """
                    package demo;
                    @AssertHasFoundationCore class App {}
                    """));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[SC009] crate demo has no entry point");
    }

    @Test
    void nothing_to_compile_but_a_package_info_is_no_mistake() {
        JavaFileObject info = JavaFileObjects.forSourceString("demo.package-info", """
                    /** Demo. */
                    package demo;
                    """);

        Compilation compilation = compile(info);

        assertThat(compilation).succeededWithoutWarnings();
    }

    private static Compilation compile(JavaFileObject... sources) {
        return javac().withOptions(
                        "-Asmartcrate.crate=demo", "-Asmartcrate.version=1.0", "-Xlint:all,-processing", "-Werror")
                .withProcessors(new FoundationProcessor())
                .compile(sources);
    }
}
