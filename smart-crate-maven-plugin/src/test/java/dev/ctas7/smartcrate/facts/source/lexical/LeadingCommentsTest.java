// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.CommentLine;
import org.junit.jupiter.api.Test;

class LeadingCommentsTest {
    @Test
    void comments_before_and_after_package_and_imports_lead() {
        assertThat(Scanned.text("""
                                // SPDX-License-Identifier: Apache-2.0
                                //USER_VALIDATE_INPUT_SECURITY
                                package demo;
                                /* one */ import a.B; // two
                                  //   three  \s
                                class A {} // four
                                // five
                                """).leading())
                .containsExactly(
                        new CommentLine(1, 4, "SPDX-License-Identifier: Apache-2.0", true),
                        new CommentLine(2, 3, "USER_VALIDATE_INPUT_SECURITY", true),
                        new CommentLine(4, 4, "one", false),
                        new CommentLine(4, 26, "two", true),
                        new CommentLine(5, 8, "three", true));
    }

    @Test
    void block_comments_give_their_rows_without_stars_and_blanks() {
        assertThat(Scanned.text(
                                "/**\r\n * First row.\r\n *\r\n\t** second\r\n   third */\r\n@Mark /* late */ class A {}")
                        .leading())
                .containsExactly(
                        new CommentLine(2, 4, "First row.", false),
                        new CommentLine(4, 5, "second", false),
                        new CommentLine(5, 4, "third", false));
    }

    @Test
    void short_and_unended_comments_are_comments() {
        assertThat(Scanned.text("/**/ /***/ /* */ // \n//").leading()).isEmpty();
        assertThat(Scanned.text("/*/ open").leading()).containsExactly(new CommentLine(1, 3, "/ open", false));
    }

    @Test
    void long_rows_are_cut_and_only_so_many_are_kept() {
        assertThat(Scanned.text("//" + "x".repeat(1000)).leading().get(0).text())
                .hasSize(300);
        assertThat(Scanned.text("// x\n".repeat(20_000)).leading()).hasSize(10_000);
    }
}
