// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTextTest {
    private static final SplitPiece TABLE = new SplitPiece(
            "RouterTable",
            SplitPiece.Kind.CLUSTER,
            Stream.of("add", "remove", "find", "list", "clear")
                    .map(name -> new SplitMember(name, 10, 19))
                    .toList(),
            List.of(
                    new SplitNeed(SplitNeed.How.PARAMETER, "clock"),
                    new SplitNeed(SplitNeed.How.BACK_REFERENCE, "route")),
            84,
            1);

    @Test
    void a_piece_says_its_lines_members_and_needs() {
        assertThat(SplitText.of(new SplitSuggestion("demo/Router.java", 235, 200, List.of(TABLE), 151, "")))
                .containsExactly(
                        "demo/Router.java: 235 lines, limit 200",
                        "    RouterTable (84 lines): add, remove, find, list and 1 more; takes clock; calls back route;"
                                + " leaves 1 delegate",
                        "    leaves 151 lines");
    }

    @Test
    void under_a_finding_it_is_one_line() {
        assertThat(SplitText.brief(new SplitSuggestion("demo/Router.java", 235, 200, List.of(TABLE), 151, "")))
                .isEqualTo("RouterTable (84 lines: add, remove, find and 2 more), leaves 151 lines");
    }

    @Test
    void pieces_beyond_a_dozen_are_counted() {
        SplitSuggestion many =
                new SplitSuggestion("A.java", 3000, 200, Collections.nCopies(14, TABLE), 900, "no good cut");

        assertThat(SplitText.of(many))
                .hasSize(15)
                .endsWith("    and 2 more pieces with 168 lines", "    leaves 900 lines; no good cut");
        assertThat(SplitText.brief(many)).endsWith(", 12 more, leaves 900 lines");
    }

    @Test
    void without_a_piece_the_reason_is_said_harmlessly() {
        SplitSuggestion none = SplitSuggestion.none("A\u001b.java", 300, 200, "no good cut");

        assertThat(SplitText.of(none)).containsExactly("A\\u{1B}.java: 300 lines, limit 200", "    no good cut");
        assertThat(SplitText.brief(none)).isEqualTo("no good cut");
    }
}
