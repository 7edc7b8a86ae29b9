// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredTypesTest {
    @Test
    void every_kind_of_type_is_declared_with_the_line_of_its_name() {
        JavaFacts facts = Scanned.text("""
                package demo.one;
                public sealed interface Shape permits Circle, Other {}
                record Circle(int r) implements Shape {}
                non-sealed
                class Other implements Shape {}
                enum Colour { RED }
                @interface Mark {}
                """);

        assertThat(facts.packageName()).isEqualTo("demo.one");
        assertThat(facts.types())
                .containsExactly(
                        new DeclaredType("Shape", 2),
                        new DeclaredType("Circle", 3),
                        new DeclaredType("Other", 5),
                        new DeclaredType("Colour", 6),
                        new DeclaredType("Mark", 7));
    }

    @Test
    void nested_types_have_binary_names() {
        assertThat(Scanned.types("class A { interface B { record C() { enum D { E } } } class F {} } class G {}"))
                .containsExactly("A", "A$B", "A$B$C", "A$B$C$D", "A$F", "G");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m() { class Local {} record R() {} interface I {} enum E { X } }",
                "A() { class Local {} }",
                "static { class Local {} }",
                "Object o = new Object() { class Inner {} };",
                "Runnable r = () -> { class Local {} };",
                "int i = switch (1) { default -> { class Local {} yield 1; } };",
                "@Mark(value = {1, 2}, type = String.class) int[] x = {1, 2};",
                "Class<?> c = int.class, d = A.class, e = String[].class, f = java.util.Map.Entry.class;",
                "int record = 1, sealed = 2, permits = 3, yield = 4, var = 5, module = 6;",
                "int b = record < sealed ? record(1) : this.record(2);",
                "String s = \"class B {\"; char c = '{', q = '\"', r = '\\'';",
                "String s = \"\\\\\"; /* class B { */ // class C {\n",
                "String s = \"/* \" + '/' + \"*/\"; int i = 4 / 2;",
                "boolean b = o instanceof Box(record r, var x) && r.ok();",
                "double d = 1e+5 + .5f + 0x1.8p1 + 1_000L;",
                "<T extends Comparable<? super T>> Map<String, List<T[]>> m(List<? extends T>... l) { return null; }",
                "int record() { return 1; } void record(int x) {}",
                "record[] all; record.Part part; A$record x;",
            })
    void nothing_inside_a_body_or_an_expression_is_a_declared_type(String member) {
        assertThat(Scanned.types("class A {\n" + member + "\n class Z {} }")).containsExactly("A", "A$Z");
    }

    @Test
    void text_blocks_hide_quotes_braces_and_comment_signs() {
        String source = String.join(
                "\n",
                "class A {",
                "  String s = \"\"\"",
                "      class B { // \\\"\"\" \" \"\" /* '",
                "      \\\\\"\"\" + \"\"\"",
                "      }}}} \\",
                "      record C() {}\"\"\";",
                "  class D {}",
                "}");

        assertThat(Scanned.types(source)).containsExactly("A", "A$D");
    }

    @Test
    void unicode_escapes_are_characters_everywhere() {
        assertThat(Scanned.types("cl\\u0061ss A { String s = \\u0022class B {\\u0022; \\u0063lass C \\uuu007b } }"))
                .containsExactly("A", "A$C");
        assertThat(Scanned.types("class A { String s = \"\\\\u0022\"; class B {} } // \\u000a class C {}"))
                .containsExactly("A", "A$B", "C");
        assertThat(Scanned.types("class A { char c = '\\u005c''; String s = \"\\u005c\"\"; class B {} }"))
                .containsExactly("A", "A$B");
        assertThat(Scanned.types("class \\u0041b {}")).containsExactly("Ab");
    }

    @Test
    void the_second_of_two_backslashes_begins_no_escape() {
        assertThat(Scanned.types("// \\\\u000a class B {}")).isEmpty();
        assertThat(Scanned.types("// \\\\\\u000a class B {}")).containsExactly("B");
    }

    @Test
    void names_outside_of_ascii_are_names() {
        assertThat(Scanned.types("class Größe { class 数 {} class \uD835\uDC9C {} }"))
                .containsExactly("Größe", "Größe$数", "Größe$\uD835\uDC9C");
    }

    @Test
    void enum_constants_may_have_bodies_and_a_type_head_may_hold_braces() {
        assertThat(Scanned.types("""
                        enum E {
                          @Deprecated A { class Hidden {} }, B(new int[] {1}) { void m() {} }, record;
                          enum F { ; record G() {} }
                        }
                        @Mark({1, 2}) class H<@Mark({3}) T extends Object & Comparable<T>> extends @Mark({4}) I {
                          record J<@Mark({5}) T>(@Mark({6}) int... x) { J { class Hidden {} } class K {} }
                        }
                        """)).containsExactly("E", "E$F", "E$F$G", "H", "H$J", "H$J$K");
    }

    @Test
    void a_compact_source_file_declares_the_class_it_is_named_after() {
        JavaFacts facts =
                Scanned.text("import module java.base;\n\nString name = \"x\";\nvoid main() {}\nrecord R() {}\n");

        assertThat(facts.types()).containsExactly(new DeclaredType("Sample", 3), new DeclaredType("Sample$R", 5));
    }

    @Test
    void descriptors_and_files_of_stray_semicolons_declare_nothing() {
        byte[] module =
                "/** x */ @Deprecated open module a.b { requires c; exports d to e; }".getBytes(StandardCharsets.UTF_8);

        assertThat(JavaScan.of(module, module.length, "module-info.java").types())
                .isEmpty();
        assertThat(Scanned.types("@Mark(types = {A.class}) package demo; import a.b;; import static c.D.*;"))
                .isEmpty();
        assertThat(Scanned.text("@Mark @Other package a . b ;").packageName()).isEqualTo("a.b");
    }

    @Test
    void a_thousand_levels_cost_neither_the_stack_nor_the_types_after_them() {
        String source = "class A {".repeat(1000) + "}".repeat(1000) + " class Z {}";

        assertThat(Scanned.types(source))
                .hasSizeBetween(200, 202)
                .startsWith("A", "A$A")
                .endsWith("Z");
    }

    @Test
    void unbalanced_braces_end_with_the_file() {
        assertThat(Scanned.types("class A { void m() { class B {")).containsExactly("A");
        assertThat(Scanned.types("} } ) class A { int x = (1; class B {} }")).contains("A", "A$B");
    }
}
