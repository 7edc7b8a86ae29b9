// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultsFileTest {
    @Test
    void only_what_stands_between_the_markers_is_replaced() {
        String text = "# Title\n<!-- begin a -->\nold\n<!-- end a -->\n<!-- begin b -->\nkept\n<!-- end b -->\n";

        assertThat(ResultsFile.replaced(text, "a", "new\n")).isEqualTo(text.replace("old", "new"));
    }

    @Test
    void a_section_that_is_not_there_yet_is_added_at_the_end() {
        assertThat(ResultsFile.replaced("# Title\n", "a", "new\n"))
                .isEqualTo("# Title\n\n<!-- begin a -->\nnew\n<!-- end a -->\n");
    }
}
