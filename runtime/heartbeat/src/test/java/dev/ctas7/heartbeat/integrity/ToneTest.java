// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The contract's tone, over every sentence there is and over whatever packs make of them. */
class ToneTest {
    /** The contract's list, not the code's. */
    private static final Pattern AVOIDED =
            Pattern.compile("must|blocked|invalid|required|failed|error", Pattern.CASE_INSENSITIVE);

    private static final List<String> USED = List.of(
            "detected",
            "at risk of",
            "recommended next move",
            "this suggests",
            "consider",
            "may benefit from",
            "stability suggests",
            "to maintain correctness",
            "to reduce friction",
            "for faster throughput",
            "for improved experience",
            "to enhance polish");
    /** What a pack says is data, in these fields and nowhere else. */
    private static final Set<String> DATA = Set.of(
            "/integrityReport/fspVersion",
            "/integrityReport/activeArc/note",
            "/integrityReport/riskSummary/topRisk/id",
            "/integrityReport/riskSummary/topRisk/description");

    static Stream<String> sentences() {
        List<String> all = new ArrayList<>();
        for (IssueKind kind : IssueKind.values()) {
            Issue issue = new Issue(kind, 3, "'WO-17'");
            all.addAll(List.of(issue.indicator(), issue.action(), issue.rationale()));
            for (Arc arc : Arc.values()) {
                all.add(ArcText.of(arc).move(issue.action()));
            }
        }
        for (Arc arc : Arc.values()) {
            all.add(ArcText.of(arc).alignment());
            all.add(ArcText.of(arc).move(PlainText.NO_ISSUE_ACTION.text()));
            Arrays.stream(SignalStatus.values())
                    .forEach(status -> all.add(ArcText.of(arc).report(status)));
        }
        Arrays.stream(PlainText.values()).forEach(plain -> all.add(plain.text()));
        return all.stream();
    }

    @Test
    void no_sentence_of_the_catalogue_has_an_avoided_word_and_each_has_a_phrase_of_the_contract() {
        assertThat(sentences().count()).isGreaterThan(130);
        assertThat(sentences()).allSatisfy(sentence -> {
            assertThat(AVOIDED.matcher(sentence).find()).as(sentence).isFalse();
            assertThat(USED).anyMatch(sentence.toLowerCase(Locale.ROOT)::contains);
            assertThat(sentence).endsWith(".").doesNotContain("#", "@", "%s");
        });
    }

    @Test
    void each_arc_has_its_own_emphasis() {
        assertThat(ArcText.of(Arc.RELIABILITY).alignment()).startsWith("Under Reliability, this suggests");
        assertThat(ArcText.of(Arc.VELOCITY).report(SignalStatus.AT_RISK)).startsWith("To reduce friction,");
        assertThat(ArcText.of(Arc.DELIGHT).move("Consider x."))
                .isEqualTo("Recommended next move, for improved experience: consider x.");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatever_a_pack_says_our_sentences_keep_the_tone(@ForAll("packs") StatePack pack) throws IOException {
        DeskReport outcome = new IntegrityDesk(() -> Packs.NOW).report(pack);

        JsonNode document = new ObjectMapper().readTree(IntegrityJson.of(outcome));
        walk(document, "");
        assertThat(IntegrityText.lines(outcome)).allSatisfy(line -> {
            String ours = line.contains("\"") ? line.substring(0, line.indexOf('"')) : line;
            assertThat(AVOIDED.matcher(ours).find()).as(line).isFalse();
            assertThat(line.chars()).noneMatch(Character::isISOControl);
        });
    }

    @Test
    void hostile_ids_are_named_by_their_place() {
        assertThat(Tone.mention("WO-17", 0)).isEqualTo("'WO-17'");
        assertThat(Tone.mention("a".repeat(64), 0)).isEqualTo("'" + "a".repeat(64) + "'");
        assertThat(Tone.mention("a".repeat(65), 6)).isEqualTo("entry 7");
        assertThat(Tone.mention("must-fix", 0)).isEqualTo("entry 1");
        assertThat(Tone.mention("Terror", 0)).isEqualTo("entry 1");
        assertThat(Tone.mention("two words", 1)).isEqualTo("entry 2");
        assertThat(Tone.mention("", 1)).isEqualTo("entry 2");
    }

    @Provide
    Arbitrary<StatePack> packs() {
        return Packs.any();
    }

    private static void walk(JsonNode node, String path) {
        if (node.isTextual() && !DATA.contains(path)) {
            assertThat(AVOIDED.matcher(node.asText()).find())
                    .as(path + ": " + node)
                    .isFalse();
        }
        node.properties().forEach(field -> walk(field.getValue(), path + "/" + field.getKey()));
        if (node.isArray()) {
            node.elements().forEachRemaining(element -> walk(element, path + "/-"));
        }
    }
}
