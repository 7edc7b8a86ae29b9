// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeUsesTest {
    private static List<String> uses(String text) {
        return Parsed.text(text).uses().get(0).uses();
    }

    @Test
    void types_are_told_by_how_they_are_written() {
        assertThat(uses(
                        "class A extends Base<T, Other> { Foo f = Bar.MAX + CONSTANT; @Mark(Lit.class) int g(Arg a) throws Bad"
                                + " { new Made(); Called(); x.Called(); x.Selected = 1; return (Cast) Ref::Name; } }"))
                .containsExactly("Arg", "Bad", "Bar", "Base", "Cast", "Foo", "Lit", "Made", "Mark", "Other", "Ref");
    }

    @Test
    void behind_a_dot_only_a_package_makes_a_type() {
        assertThat(
                        uses(
                                "class A { a.b.Qualified.Inner q = one.Field + this.x.y.Other + demo.x.y.More.call(); Map.Entry e; }"))
                .containsExactly("Map", "More", "Qualified");
    }

    @Test
    void what_the_file_declares_or_takes_from_java_is_left_out() {
        assertThat(uses("import java.util.List; import java.util.Map.*; import javax.swing.Icon;"
                        + " class A<Type> { class In { Type t; Second s; Object o; String p; } List l; Icon i; In n; Entry e; }"
                        + " class Second {}"))
                .containsExactly("Entry", "Icon");
    }

    @Test
    void each_top_level_type_stands_where_its_name_does() {
        assertThat(Parsed.text("@Deprecated /* class X */ public final\n class /* Y */ A {}\n@interface B {}")
                        .uses())
                .containsExactly(new TypeUse("A", 2, 16, List.of("Deprecated")), new TypeUse("B", 3, 12, List.of()));
    }
}
