// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.split.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineReaderTest {
    @ParameterizedTest
    @CsvSource({
        "return field;, 0",
        "int field = 1; return field;, ''",
        "int field = 1; return this.field + field;, 0",
        "return A.this.field;, 0",
        "for (int field : new int[1]) { } return field;, 0",
        "java.util.function.IntUnaryOperator f = field -> field; return 1;, ''",
        "if (null instanceof Integer field) { return field; } return 1;, ''",
        "return new Object() { int field = 1; int g() { return field; } }.g();, ''",
        "return over(1);, 1",
        "'return over(1, 2);', 2",
        "return A.over(1);, 1",
        "return many();, 3",
        "'return many(1, 2, 3);', 3",
        "java.util.function.IntUnaryOperator f = A::over; return 1;, 1 2",
        "A other = null; return other.field;, 0",
        "return new Nested().hashCode();, 4",
        "return new Object() { int over(int a) { return 1; } int g() { return over(1); } }.g();, ''",
    })
    void names_stand_for_members_unless_something_nearer_has_them(String body, String members) {
        String text = """
                class A {
                    int field;
                    static int over(int a) { return a; }
                    static int over(int a, int b) { return a; }
                    static int many(int... a) { return 1; }
                    static class Nested {}
                    int probe() { %s }
                }
                """.formatted(body);
        Uses uses = type(text).members().get(5).uses();

        assertThat(uses.members().keySet().stream().map(String::valueOf))
                .containsExactlyElementsOf(members.isEmpty() ? List.of() : List.of(members.split(" ", -1)));
    }

    @Test
    void a_member_has_the_lines_of_the_comments_before_it() {
        TypeOutline type = type(
                "class A {\n\n    // one\n    /** two */\n    int a;\n    int b, c;\n\n    void d() {\n    }\n}\n");

        assertThat(type.members().stream()
                        .map(member -> member.name() + " " + member.firstLine() + "-" + member.lastLine()))
                .containsExactly("a 3-5", "b 6-6", "c 7-6", "d 8-9");
    }

    @Test
    void names_before_the_equals_sign_of_an_annotation_are_no_members() {
        TypeOutline type = type("class A { int value; @Named(value = \"x\") void a() {} }");

        assertThat(type.members().get(1).uses().members()).isEmpty();
        assertThat(type.members().get(1).uses().inherited()).isEmpty();
    }

    @Test
    void what_the_rest_reaches_for_in_a_nested_type_is_known_where_its_type_is_plain() {
        TypeOutline type = type("class A { static class N { private int x; } int a(N n) { return n.x; } }");

        assertThat(type.members().get(0).privates()).containsExactly("x");
        assertThat(type.members().get(1).uses().touched()).containsEntry("N", Set.of("x"));
    }

    @Test
    void enum_constants_and_record_components_are_told_from_fields() {
        assertThat(type("enum A { B, C; private int d; }").members().stream().map(MemberOutline::kind))
                .containsExactly(
                        MemberOutline.Kind.ENUM_CONSTANT, MemberOutline.Kind.ENUM_CONSTANT, MemberOutline.Kind.FIELD);
        assertThat(type("record A(int b) { static int c; }").members().stream().map(MemberOutline::kind))
                .containsExactly(MemberOutline.Kind.COMPONENT, MemberOutline.Kind.FIELD);
    }

    @Test
    void hostile_text_is_refused_with_a_reason() {
        String deep = "class A { int a = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }";
        String chained = "class A { int a = 1" + " + 1".repeat(200_000) + "; }";

        assertThat(OutlineReader.read(deep)).isInstanceOf(Outline.Refused.class);
        assertThat(OutlineReader.read(chained)).isNotNull();
        assertThat(OutlineReader.read("\0\0 class \uD800 {")).isInstanceOf(Outline.Refused.class);
        assertThat(OutlineReader.read("x".repeat(OutlineReader.LONGEST + 1)))
                .isEqualTo(new Outline.Refused("it has 8388609 characters, limit 8388608"));
    }

    @Test
    void a_java_without_a_compiler_is_a_reason() {
        assertThat(OutlineReader.read(null, "class A {}"))
                .isEqualTo(new Outline.Refused("the running Java has no compiler; run it with a JDK"));
    }

    private static TypeOutline type(String text) {
        return ((Outline.Read) OutlineReader.read(text)).file().types().get(0);
    }
}
