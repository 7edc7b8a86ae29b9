// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.init;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaUnitTest {
    @Test
    void comments_and_literals_hide_nothing_and_invent_nothing() {
        String source = """
                /* package wrong; class Wrong {} */
                package com.acme;
                // class Other { public static void main(String[] a) {} }
                class Real {
                    String a = "class Quoted { }"; char b = '{'; char c = '\\'';
                    String d = \"""
                        } class Block { \\\""" "
                        \""";
                }
                """;

        JavaUnit unit = JavaUnit.parse(source);

        assertThat(unit.packageName()).isEqualTo("com.acme");
        assertThat(unit.types()).extracting(JavaUnit.Type::name).containsExactly("Real");
        assertThat(unit.types().get(0).main()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { public static void main(String[] args) {} }",
                "class A { static public final void main(final String... args) throws Exception { } }",
                "class A { int x; void f() { if (x > 0) { } } public static void main(java.lang.String[] a) {} }",
                "interface A { static void main(String[] args) {} }",
                "record A(int x) { @Deprecated public static void main(String[] args) {} }",
                "enum A { ONE { void f() {} }; public static void main(String[] args) {} }",
                "@SuppressWarnings({\"a\", \"b\"}) class A<T extends Comparable<T>> {"
                        + " @SuppressWarnings(\"x\") public static void main(String a[]) {} }",
            })
    void a_main_method_is_found(String source) {
        assertThat(JavaUnit.parse(source).types()).hasSize(1).allMatch(JavaUnit.Type::main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { static void main(String[] args) {} }",
                "class A { public void main(String[] args) {} }",
                "class A { public static void main(int x) {} }",
                "class A { public static void mainly(String[] args) {} }",
                "class A { class B { public static void main(String[] args) {} } }",
                "class A { void f() { g(); } public static int main(String[] args) { return 1; } }",
            })
    void what_is_no_main_method_is_not_taken_for_one(String source) {
        assertThat(JavaUnit.parse(source).types()).hasSize(1).noneMatch(JavaUnit.Type::main);
    }

    @Test
    void a_declaration_starts_after_its_javadoc_at_its_first_annotation() {
        String source = "package a;\nimport java.util.List;\n/** Doc. */\n@Deprecated\npublic class A {}\n";

        assertThat(JavaUnit.parse(source).types().get(0).start()).isEqualTo(source.indexOf("@Deprecated"));
    }

    @Test
    void each_top_level_type_is_found_once() {
        String source = "class A { class Inner {} }\nfinal class B {}\n@interface C { int[] x() default {1, 2}; }";

        assertThat(JavaUnit.parse(source).types())
                .extracting(JavaUnit.Type::name)
                .containsExactly("A", "B", "C");
    }

    @Test
    void an_annotation_is_seen_with_and_without_its_package_but_not_in_a_comment() {
        assertThat(JavaUnit.parse("@AssertHasFoundationCore class A {}").annotated())
                .isTrue();
        assertThat(JavaUnit.parse("@dev.ctas7.foundation.AssertHasFoundationCore package a;")
                        .annotated())
                .isTrue();
        assertThat(JavaUnit.parse("// @AssertHasFoundationCore\nclass A {}").annotated())
                .isFalse();
        assertThat(JavaUnit.parse("@AssertHasFoundationCoreToo class A {}").annotated())
                .isFalse();
    }

    @Property
    void masking_keeps_every_position_and_line_break(@ForAll String text) {
        String masked = MaskedJava.mask(text);

        assertThat(masked).hasSameSizeAs(text);
        for (int at = 0; at < text.length(); at++) {
            assertThat(masked.charAt(at)).isIn(text.charAt(at), ' ');
        }
    }

    @Property
    void no_text_breaks_the_parser(@ForAll String text) {
        assertThat(JavaUnit.parse("/*" + text + "*/ class A { \"" + text + "\n" + text)
                        .text())
                .isNotEmpty();
    }
}
