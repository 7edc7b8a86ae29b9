// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.report.SplitText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitAdvisorTest {
    private static final Path FIXTURES = Path.of("src/test/resources/split");

    @Test
    void fields_and_the_methods_that_only_they_have_move_out_of_a_cache() throws IOException {
        assertThat(said("BoundedCache", 80))
                .containsExactly(
                        "BoundedCache: 108 lines, limit 80",
                        "    BoundedCacheCounters (48 lines): hits, misses, loadNanos, recordLookup and 4 more",
                        "    leaves 69 lines");
    }

    @Test
    void a_nested_type_moves_out_when_that_suffices() throws IOException {
        assertThat(said("BoundedCache", 100))
                .containsExactly(
                        "BoundedCache: 108 lines, limit 100",
                        "    BoundedCacheNode (26 lines): the nested type Node; opens key, next, value",
                        "    leaves 86 lines");
    }

    @Test
    void static_methods_move_out_by_topic_and_leave_delegates_for_their_callers() throws IOException {
        assertThat(said("TextUtils", 80))
                .containsExactly(
                        "TextUtils: 102 lines, limit 80",
                        "    TextStripper (39 lines): stripStart, stripEnd, stripAccents, isStrippable; leaves 3 delegates",
                        "    TextPadding (40 lines): padLeft, padRight, padding; leaves 4 delegates",
                        "    leaves 70 lines");
    }

    @Test
    void a_builder_whose_methods_all_share_its_state_gets_a_reason_instead() throws IOException {
        assertThat(said("RequestBuilder", 80))
                .containsExactly(
                        "RequestBuilder: 93 lines, limit 80",
                        "    no good cut: most of its members share line, headers");
    }

    @Test
    void members_are_given_with_the_lines_of_their_comments() throws IOException {
        SplitPiece piece = advise("TextUtils", 80).pieces().get(0);

        assertThat(piece.kind()).isEqualTo(SplitPiece.Kind.CLUSTER);
        assertThat(piece.members().get(0).line()).isEqualTo(46);
        assertThat(piece.members().get(0).lines()).isEqualTo(8);
    }

    @Test
    void the_same_text_always_gives_the_same_suggestion() throws IOException {
        assertThat(advise("TextUtils", 80)).isEqualTo(advise("TextUtils", 80));
    }

    @ParameterizedTest
    @CsvSource({"102, 'it is within the limit'", "101, ''"})
    void only_a_file_over_the_limit_is_split(int limit, String reason) throws IOException {
        assertThat(advise("TextUtils", limit).reason()).isEqualTo(reason);
        assertThat(advise("TextUtils", limit).pieces().isEmpty()).isEqualTo(!reason.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'class A {\n int;\n}\n', 'Java cannot parse its line 2'",
        "'\n\n', 'it declares no type'",
        "'class A {\n}\n', 'no good cut: its members neither use each other nor share a topic'",
        "'interface A {\n void a();\n}\n', 'no good cut: an interface''s methods are its contract'",
        "'enum A {\n B, C;\n}\n', 'no good cut: an enum''s constants stay together'",
    })
    void where_nothing_can_be_said_the_reason_is(String text, String reason) {
        String feature = "Java " + Runtime.version().feature();

        assertThat(SplitAdvisor.advise("A.java", text, 1).reason()).isEqualTo(reason.replace("Java", feature));
    }

    private static List<String> said(String name, int limit) throws IOException {
        return SplitText.of(advise(name, limit));
    }

    private static SplitSuggestion advise(String name, int limit) throws IOException {
        return SplitAdvisor.advise(name, Files.readString(FIXTURES.resolve(name + ".txt")), limit);
    }
}
