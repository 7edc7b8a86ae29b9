// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceHeaderTest {
    private static final Vocabulary VOCABULARY = VocabularyFile.load();
    private static final String HEADER = "PRICE_COMPUTE_NET_TOTAL";

    @Test
    void header_and_constraints_are_read_with_their_places() {
        SourceHeader promise =
                promise("SPDX-License-Identifier: Apache-2.0", HEADER, "Constraints: no_io,  deterministic");

        assertThat(promise.header()).map(Header::text).contains(HEADER);
        assertThat(promise.words())
                .containsExactly(new ConstraintWord("no_io", 3, 17), new ConstraintWord("deterministic", 3, 25));
        assertThat(promise.constraints()).containsExactlyInAnyOrder(Constraint.NO_IO, Constraint.DETERMINISTIC);
        assertThat(promise.verb(VOCABULARY)).map(Verb::name).contains("COMPUTE");
    }

    @Test
    void a_list_may_go_on_in_a_second_line_and_end_with_a_comma() {
        assertThat(promise(HEADER, "Constraints: no_io,", "constraints: no_config")
                        .constraints())
                .containsExactlyInAnyOrder(Constraint.NO_IO, Constraint.NO_CONFIG);
    }

    @Test
    void without_a_header_nothing_is_promised() {
        SourceHeader promise = promise("Constraints: no_io");

        assertThat(promise.words()).isEmpty();
        assertThat(promise.verb(VOCABULARY)).isEmpty();
    }

    @Test
    void a_malformed_header_has_no_verb_but_its_constraints_hold() {
        SourceHeader promise = promise("PRICE_COMPUTE", "Constraints: no_io");

        assertThat(promise.verb(VOCABULARY)).isEmpty();
        assertThat(promise.constraints()).containsExactly(Constraint.NO_IO);
    }

    @Test
    void words_of_constraints_are_exact() {
        assertThat(Constraint.words())
                .containsExactly(
                        "deterministic",
                        "no_io",
                        "no_logging",
                        "no_config",
                        "single_responsibility",
                        "declares_side_effects");
        assertThat(Constraint.ofWord("NO_IO")).isEmpty();
        assertThat(Constraint.nearest("NO-IO")).contains("no_io");
        assertThat(Constraint.nearest("pure")).isEmpty();
    }

    @Property
    void any_comment_can_be_read(@ForAll String text) {
        SourceHeader promise = promise(HEADER, "Constraints:" + text);

        assertThat(promise.words()).allSatisfy(word -> {
            assertThat(word.text()).isNotBlank().doesNotContain(",");
            assertThat(word.column()).isPositive();
        });
    }

    private static SourceHeader promise(String... comments) {
        List<CommentLine> lines = new ArrayList<>();
        for (int i = 0; i < comments.length; i++) {
            lines.add(new CommentLine(i + 1, 4, comments[i]));
        }
        return SourceHeader.of(
                new SourceFile("A.java", SourceKind.MAIN, "", 9, lines, List.of(), List.of(), ContentHash.UNREAD),
                VOCABULARY);
    }
}
