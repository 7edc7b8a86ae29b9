// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.SyntaxProblem;
import dev.ctas7.smartcrate.facts.source.TypeUse;
import dev.ctas7.smartcrate.facts.source.WordHit;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileRulesTest {
    @Test
    void a_type_that_uses_20_others_passes_and_one_that_uses_21_is_found() {
        List<Finding> findings = new FanOutRule()
                .check(file(SourceKind.MAIN, false, use("Fits", 20), use("Router", 21)), Limits.contract());

        assertThat(SampleCrate.shown(findings))
                .containsExactly("SC125 warning A.java:4:7 demo.Router| Router uses 21 other types, limit 20");
        assertThat(findings.get(0).why()).isEqualTo("A change to any of T0, T1, T2, T3, T4 and 16 more can reach it.");
        assertThat(new FanOutRule().check(file(SourceKind.MAIN, true, use("Router", 21)), Limits.contract()))
                .isEmpty();
        assertThat(new FanOutRule().check(file(SourceKind.GENERATED, false, use("Router", 21)), Limits.contract()))
                .isEmpty();
    }

    @Test
    void a_narrow_limit_names_all_types() {
        Limits narrow = new Limits(200, 100, 50, 10, 15, 4, 50, 6, 1);

        assertThat(new FanOutRule().check(file(SourceKind.TEST, false, use("Router", 2)), narrow))
                .extracting(Finding::why)
                .containsExactly("A change to any of T0, T1 can reach it.");
    }

    @Test
    void what_javac_refuses_is_found_at_its_place_with_its_words_wherever_the_source_lies() {
        Structure refused = Structure.refused(new SyntaxProblem(7, 12, "';' expected."));

        for (SourceKind kind : SourceKind.values()) {
            SourceFile file = file(kind, false).withStructure(refused);
            assertThat(SampleCrate.shown(new RefusedSourceRule().check(file, Limits.contract())))
                    .containsExactly("SC142 error A.java:7:12 | javac refuses it: ';' expected");
        }
        assertThat(new RefusedSourceRule().check(file(SourceKind.MAIN, false), Limits.contract()))
                .isEmpty();
    }

    @Test
    void what_is_no_text_is_not_told_again_that_it_is_no_java() {
        Structure refused = Structure.refused(new SyntaxProblem(1, 1, "illegal character"));
        SourceFile file = new SourceFile(
                "A.java",
                SourceKind.MAIN,
                "",
                1,
                List.of(),
                List.of(),
                List.of(),
                ContentHash.UNREAD,
                "a NUL byte.",
                refused);

        List<Finding> findings = SourceRules.all().stream()
                .flatMap(rule -> rule.check(file, Limits.contract()).stream())
                .toList();
        assertThat(SampleCrate.shown(findings))
                .containsExactly("SC141 error A.java:1:1 | cannot be read as text: a NUL byte");
    }

    @Test
    void the_forbidden_hash_may_be_named_in_a_comment_but_nowhere_else() {
        List<WordHit> hits = List.of(
                new WordHit(1, 4, ForbiddenWord.NAME, WordHit.Place.COMMENT),
                new WordHit(2, 5, ForbiddenWord.NAME, WordHit.Place.IDENTIFIER));
        SourceFile file =
                new SourceFile("A.java", SourceKind.GENERATED, "", 2, List.of(), List.of(), hits, ContentHash.UNREAD);

        assertThat(new ForbiddenSourceRule().check(file, Limits.contract()))
                .extracting(finding -> finding.where().line())
                .containsExactly(2);
    }

    private static TypeUse use(String type, int count) {
        return new TypeUse(
                type, 4, 7, IntStream.range(0, count).mapToObj(i -> "T" + i).toList());
    }

    private static SourceFile file(SourceKind kind, boolean generated, TypeUse... uses) {
        return new SourceFile("A.java", kind, "demo", 9, List.of(), List.of(), List.of(), ContentHash.UNREAD)
                .withStructure(new Structure(List.of(), List.of(uses), false, generated, null));
    }
}
