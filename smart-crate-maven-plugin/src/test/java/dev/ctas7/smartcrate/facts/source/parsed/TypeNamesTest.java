// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeNamesTest {
    @Test
    void nested_types_follow_the_type_around_them() {
        assertThat(Parsed.names(
                        "class A { interface B { record C() { C {} } default void f() {} } } enum D { ; D() {} }"))
                .containsExactly("A$B$C#<init>", "A$B#f", "D#<init>");
    }

    @Test
    void anonymous_classes_are_numbered_below_the_type_directly_around_them() {
        assertThat(Parsed.names("class A { Object a = new A() { void f() { new A() { void g() {} }; } };"
                        + " class B { Object b = new A() { void h() {} }; } void i() { new A() { void j() {} }; } }"))
                .containsExactly("A$1#f", "A$1$1#g", "A$B$1#h", "A#i", "A$2#j");
    }

    @Test
    void the_class_whose_brace_opens_first_has_the_lower_number() {
        assertThat(Parsed.names("class A { Object a = new A(new A() { void f() {} }) { void g() {} }; }"))
                .containsExactly("A$1#f", "A$2#g");
    }

    @Test
    void local_classes_are_numbered_for_each_name() {
        assertThat(
                        Parsed.names(
                                "class A { { class L { L() {} } } void f() { record L() { void g() {} } enum M { ; void h() {} }"
                                        + " Runnable r = () -> { interface L { default void i() {} } }; new A() { void j() {} }; } }"))
                .containsExactly("A$1L#<init>", "A#f", "A$2L#g", "A$1M#h", "A$3L#i", "A$1#j");
    }

    @Test
    void the_bodies_of_enum_constants_are_anonymous_classes() {
        assertThat(Parsed.names("enum A { B { void f() {} }, C(1), D(2) { void f() {} }; A(int... a) {} void f() {} }"))
                .containsExactly("A$1#f", "A$2#f", "A#<init>", "A#f");
    }

    @Test
    void an_entry_point_may_be_a_nested_type() {
        assertThat(Parsed.text("class A { @x.AssertHasFoundationCore class B {} }")
                        .entryPoint())
                .isTrue();
        assertThat(Parsed.text("class A { @AssertHasFoundationCore void f() {} }")
                        .entryPoint())
                .isFalse();
    }

    @Test
    void a_generated_type_is_one_of_the_top_level() {
        assertThat(Parsed.text("class A {} @jakarta.annotation.Generated(\"x\") class B {}")
                        .generated())
                .isTrue();
        assertThat(Parsed.text("class A { @Generated class B {} }").generated()).isFalse();
    }
}
