// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotatedSourceTest {
    private static final String FULL = "@dev.ctas7.foundation.AssertHasFoundationCore\n";
    private static final String IMPORT = "import dev.ctas7.foundation.AssertHasFoundationCore;\n";

    @Test
    void the_import_goes_where_it_sorts_and_the_annotation_after_the_javadoc() {
        String before = "package a;\n\nimport com.x.Y;\nimport java.util.List;\n\n/** Doc. */\npublic class A {}\n";

        assertThat(annotate(before))
                .isEqualTo("package a;\n\nimport com.x.Y;\n" + IMPORT + "import java.util.List;\n\n/** Doc. */\n"
                        + "@AssertHasFoundationCore\npublic class A {}\n");
    }

    @Test
    void the_import_goes_last_when_all_others_sort_before_it() {
        assertThat(annotate("package a;\nimport com.x.Y;\nclass A {}\n"))
                .isEqualTo("package a;\nimport com.x.Y;\n" + IMPORT + "@AssertHasFoundationCore\nclass A {}\n");
    }

    @Test
    void without_other_imports_the_full_name_is_used() {
        assertThat(annotate("class A {}")).isEqualTo("@dev.ctas7.foundation.AssertHasFoundationCore\nclass A {}");
        assertThat(annotate("package a; class A {}"))
                .isEqualTo("package a; @dev.ctas7.foundation.AssertHasFoundationCore class A {}");
    }

    @Test
    void static_imports_are_no_place_for_it() {
        assertThat(annotate("package a;\nimport static java.lang.Math.*;\nclass A {}\n"))
                .isEqualTo("package a;\nimport static java.lang.Math.*;\n" + FULL + "class A {}\n");
    }

    @Test
    void an_import_that_is_there_is_used() {
        assertThat(annotate("import dev.ctas7.foundation.*;\nclass A {}\n"))
                .isEqualTo("import dev.ctas7.foundation.*;\n@AssertHasFoundationCore\nclass A {}\n");
    }

    @Test
    void a_simple_name_that_is_taken_is_not_used() {
        assertThat(annotate("import org.other.AssertHasFoundationCore;\nclass A {}\n"))
                .isEqualTo("import org.other.AssertHasFoundationCore;\n" + FULL + "class A {}\n");
    }

    @Test
    void line_ends_and_indentation_stay_those_of_the_file() {
        assertThat(annotate("package a;\r\nimport java.util.List;\r\n  @Deprecated\r\n  class A {}\r\n"))
                .isEqualTo("package a;\r\n" + IMPORT.replace("\n", "\r\n") + "import java.util.List;\r\n"
                        + "  @AssertHasFoundationCore\r\n  @Deprecated\r\n  class A {}\r\n");
    }

    @Test
    void a_byte_order_mark_stays_in_front() {
        assertThat(annotate("\u00EF\u00BB\u00BFclass A {}"))
                .isEqualTo("\u00EF\u00BB\u00BF@dev.ctas7.foundation.AssertHasFoundationCore class A {}");
    }

    @Test
    void an_import_inside_a_comment_is_no_import() {
        assertThat(annotate("/*\nimport java.util.List;\n*/\nclass A {}\n"))
                .isEqualTo(
                        "/*\nimport java.util.List;\n*/\n@dev.ctas7.foundation.AssertHasFoundationCore\nclass A {}\n");
    }

    @Test
    void a_package_is_annotated_before_its_other_annotations() {
        JavaUnit unit = JavaUnit.parse("/** Doc of package a. */\n@NullMarked\npackage a;\n");

        assertThat(AnnotatedSource.onPackage(unit))
                .isEqualTo("/** Doc of package a. */\n" + FULL + "@NullMarked\npackage a;\n");
    }

    private static String annotate(String before) {
        JavaUnit unit = JavaUnit.parse(before);
        String after = AnnotatedSource.onType(unit, unit.types().get(0));
        assertThat(JavaUnit.parse(after).annotated()).isTrue();
        return after;
    }
}
