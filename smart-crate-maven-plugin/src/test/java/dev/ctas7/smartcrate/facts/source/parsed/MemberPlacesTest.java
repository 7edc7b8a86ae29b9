// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.Member;
import org.junit.jupiter.api.Test;

class MemberPlacesTest {
    /** {@code line-endLine name:column}. */
    private static String places(String member) {
        Member found = Parsed.member(member);
        return found.line() + "-" + found.endLine() + " " + found.nameLine() + ":" + found.nameColumn();
    }

    @Test
    void a_member_begins_with_its_annotation_and_ends_with_its_brace() {
        assertThat(places("class A {\n  /** f( */ @B(\"f(\")\n  // f(\n  int\n  f()\n {\n }\n}"))
                .isEqualTo("2-7 5:3");
    }

    @Test
    void without_modifiers_it_begins_with_the_bracket_of_its_type_parameters() {
        assertThat(places("class A {\n  <\n  T extends Comparable<T>> T\n f() { return null; }\n}"))
                .isEqualTo("2-4 4:2");
    }

    @Test
    void without_type_parameters_it_begins_with_its_return_type() {
        assertThat(places("class A {\n java.util.List<int[]>\n  [] f() { return null; }\n}"))
                .isEqualTo("2-3 3:6");
    }

    @Test
    void a_constructor_begins_with_its_name() {
        assertThat(places("class A {\n\n A\n () {}\n}")).isEqualTo("3-4 3:2");
    }

    @Test
    void a_generic_constructor_begins_with_its_modifier() {
        assertThat(places("class A {\n public\n <T> A(T t) {}\n}")).isEqualTo("2-3 3:6");
    }

    @Test
    void a_compact_constructor_has_a_name_and_the_parameters_of_its_record() {
        Member found = Parsed.member("record A(int a, int b) {\n  @Deprecated\n  public A /* ( */ {\n  }\n}");

        assertThat(found).isEqualTo(new Member("A", "<init>", 2, 4, 3, 10, 1, 0, 0, 2, true));
    }

    @Test
    void the_brackets_of_an_array_may_follow_the_parameters() {
        assertThat(places("class A { int f()[] { return null; } }")).isEqualTo("1-1 1:15");
    }

    @Test
    void annotations_of_types_are_no_names() {
        assertThat(places("class A { <T> @f(1) int @a.g ( h = @f('(') ) [] f() { return null; } }"))
                .isEqualTo("1-1 1:49");
    }

    @Test
    void a_character_of_two_units_or_a_tab_is_one_column() {
        assertThat(places("class A {\t/* \uD83D\uDE00 */ void f() {} }")).isEqualTo("1-1 1:24");
    }

    @Test
    void an_escaped_name_stands_where_its_escape_begins() {
        assertThat(places("class A { void \\uu0066g\\u0028) {} }")).isEqualTo("1-1 1:16");
    }

    @Test
    void a_carriage_return_alone_ends_a_line_and_with_a_line_feed_ends_one() {
        assertThat(places("class A {\r // f(\rvoid f() {\r\n} }")).isEqualTo("3-4 3:6");
    }

    @Test
    void parameters_are_counted_without_the_receiver() {
        assertThat(Parsed.member("class A { void f(A this, int a, String... b) {} }")
                        .parameters())
                .isEqualTo(2);
    }

    @Test
    void methods_without_a_body_initialisers_and_fields_are_no_members() {
        assertThat(Parsed.names(
                        "abstract class A { int a = 1; { a = 2; } static {} abstract void f(); native void g(); }"))
                .isEmpty();
    }
}
