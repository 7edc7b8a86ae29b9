// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenSuppressionTest {
    @TempDir
    private Path folder;

    @Test
    void every_kind_of_element_is_named_as_findings_name_it() {
        assertThat(elements("""
                        package demo;
                        @SuppressGate(rule = "1") class Router<@SuppressGate(rule = "2") T> {
                            @SuppressGate(rule = "3") int field = 1;
                            @SuppressGate(rule = "4") Router() {}
                            @SuppressGate(rule = "5") void route(@SuppressGate(rule = "6") int to) {
                                @SuppressGate(rule = "7") int local = to;
                                new Object() { @SuppressGate(rule = "8") void inner() {} };
                                @SuppressGate(rule = "9") class Local {}
                            }
                            @SuppressGate(rule = "10") void route() {}
                            @SuppressGate(rule = "11") enum Kind { @SuppressGate(rule = "12") ONE }
                            @SuppressGate(rule = "13") record Point(@SuppressGate(rule = "14") int x) {
                                @SuppressGate(rule = "15") Point {}
                            }
                            @SuppressGate(rule = "16") @interface Mark { @SuppressGate(rule = "17") int value(); }
                        }
                        """))
                .containsExactly(
                        "1 demo.Router",
                        "2 demo.Router#(type)",
                        "3 demo.Router#field",
                        "4 demo.Router#<init>",
                        "5 demo.Router#route",
                        "6 demo.Router#route(to)",
                        "7 demo.Router#route(inside)",
                        "8 demo.Router$1#inner",
                        "9 demo.Router$1Local",
                        "10 demo.Router#route",
                        "11 demo.Router$Kind",
                        "12 demo.Router$Kind#ONE",
                        "13 demo.Router$Point",
                        "14 demo.Router$Point#x",
                        "15 demo.Router$Point#<init>",
                        "16 demo.Router$Mark",
                        "17 demo.Router$Mark#value");
    }

    @Test
    void packages_and_modules_have_elements_of_their_own() {
        assertThat(read("package-info.java", "@SuppressGate(rule = \"1\", reason = \"a\") package demo.sub;"))
                .extracting(one -> one.type() + "|" + one.member() + "|" + one.rule())
                .containsExactly("||1");
        assertThat(elements("package-info.java", "@SuppressGate(rule = \"1\") package demo.sub;"))
                .containsExactly("1 demo.sub");
        assertThat(elements("module-info.java", "@SuppressGate(rule = \"1\") module demo {}"))
                .containsExactly("1 module-info");
    }

    @Test
    void several_on_one_element_are_read_with_and_without_a_container_of_any_name() {
        assertThat(elements("""
                        @demo.SuppressGate(rule = "1") @SuppressGate(rule = "2")
                        @SuppressGate.Several({@SuppressGate(rule = "3"), @SuppressGate(rule = "4")})
                        @Mine(value = @SuppressGate(rule = "5")) @Mine(@SuppressGate(rule = "6"))
                        class Router {}
                        """))
                .containsExactly("1 Router", "2 Router", "3 Router", "4 Router", "5 Router", "6 Router");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"plain\"|plain|true",
                "\"a \" + (\"b\" + \"c\")|a bc|true",
                "HERE|kept here|true",
                "Router.HERE + \"!\"|kept here!|true",
                "Elsewhere.HERE|Elsewhere.HERE|false",
                "UNKNOWN|UNKNOWN|false",
                "TWICE|TWICE|false",
                "CIRCLE|CIRCLE|false",
                "\"n\" + 1|\"n\" + 1|false",
                "'\\u0022escaped\\u0022'|escaped|true",
            })
    void a_text_is_known_as_far_as_its_source_knows_it(String written, String text, boolean exact) {
        String source = """
                class Router {
                    static final String HERE = "kept " + "here", CIRCLE = Router.CIRCLE + "", TWICE = "1";
                    static class Inner { static final String TWICE = "2"; }
                    @SuppressGate(reason = %s) int x;
                }
                """.formatted(written.replace("'", ""));

        assertThat(read("Router.java", source)).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(text);
            assertThat(one.exact()).isEqualTo(exact);
        });
    }

    @Test
    void its_place_is_that_of_the_annotation() {
        assertThat(read("Router.java", "class Router {\n  int a; @SuppressGate(rule = \"1\")\n  void route() {}\n}\n"))
                .extracting(one -> one.line() + ":" + one.column())
                .containsExactly("2:10");
    }

    @Test
    void a_name_in_a_comment_a_string_or_another_name_is_none() {
        assertThat(elements(
                        "// @SuppressGate(rule = \"1\")\nclass Router { String SuppressGate = \"@SuppressGate\"; }"))
                .isEmpty();
        assertThat(elements("@SuppressGates(rule = \"1\") @NoSuppressGate class Router {}"))
                .isEmpty();
        assertThat(elements("@SuppressGate.Other(rule = \"1\") class Router {}"))
                .isEmpty();
    }

    @Test
    void a_source_that_is_no_java_has_none_and_a_thousand_are_enough() {
        assertThat(elements("@SuppressGate(rule = \"1\") class Router { int x = ; }"))
                .isEmpty();
        assertThat(elements("@SuppressGate(rule = \"1\")\n".repeat(1001) + "class Router {}"))
                .hasSize(1000);
    }

    private List<String> elements(String text) {
        return elements("Router.java", text);
    }

    private List<String> elements(String name, String text) {
        SourceFile file = file(name, text);
        return file.structure().suppressions().stream()
                .map(one -> one.rule() + " " + one.element(file))
                .toList();
    }

    private List<WrittenSuppression> read(String name, String text) {
        return file(name, text).structure().suppressions();
    }

    private SourceFile file(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            return SourceReader.forFolder(SourceEncoding.UTF_8).read(file, name, SourceKind.MAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
