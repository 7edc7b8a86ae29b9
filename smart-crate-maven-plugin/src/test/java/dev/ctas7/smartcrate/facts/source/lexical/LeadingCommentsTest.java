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
                        new CommentLine(1, 4, "SPDX-License-Identifier: Apache-2.0"),
                        new CommentLine(2, 3, "USER_VALIDATE_INPUT_SECURITY"),
                        new CommentLine(4, 26, "two"),
                        new CommentLine(5, 8, "three"));
    }

    @Test
    void block_comments_and_blank_ones_do_not_count() {
        assertThat(Scanned.text("/** one\n // two */ /*/ three */ // \n//").leading())
                .isEmpty();
    }

    @Test
    void long_rows_are_cut_and_only_so_many_are_kept() {
        assertThat(Scanned.text("//" + "x".repeat(1000)).leading().get(0).text())
                .hasSize(300);
        assertThat(Scanned.text("// x\n".repeat(20_000)).leading()).hasSize(10_000);
    }
}
