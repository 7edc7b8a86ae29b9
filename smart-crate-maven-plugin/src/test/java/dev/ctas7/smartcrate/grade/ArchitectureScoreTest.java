// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.grade;

import static dev.ctas7.smartcrate.grade.Code.finding;
import static dev.ctas7.smartcrate.grade.Code.using;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureScoreTest {
    private static final PackageCycles FREE = PackageCycles.of(List.of(type("a.A")));
    private static final PackageCycles HALF =
            PackageCycles.of(List.of(type("a.A", "b"), type("b.B", "a"), type("c.C"), type("d.D")));
    private static final Obligations KEPT = new Obligations(0, 0);

    @ParameterizedTest
    @CsvSource({"0, 100", "20, 100", "21, 97", "40, 75"})
    void used_types_count_up_to_the_limit(int uses, int score) {
        assertThat(ArchitectureScore.of(List.of(using("Router", uses)), FREE, KEPT)
                        .score())
                .isEqualTo(score);
    }

    @Test
    void half_the_packages_in_a_cycle_cost_half_of_their_half() {
        assertThat(ArchitectureScore.of(List.of(), HALF, KEPT))
                .isEqualTo(new GradeScore(
                        "architecture",
                        true,
                        75,
                        "0 of 0 used types within fan-out 20; 2 of 4 packages in no cycle; 8 of 8 manifest sections in"
                                + " order; 0 uses of a forbidden hash",
                        "break the cycle of packages a, b"));
    }

    @Test
    void the_type_that_uses_most_is_named() {
        List<SourceFile> sources = List.of(using("Router", 41), using("Other", 30));

        assertThat(ArchitectureScore.of(sources, FREE, KEPT).advice())
                .isEqualTo("divide Router, which uses 41 types (limit 20)");
        assertThat(ArchitectureScore.of(List.of(using("Router", 20)), FREE, KEPT)
                        .advice())
                .isEmpty();
    }

    @Test
    void without_class_files_fan_out_stands_alone() {
        assertThat(ArchitectureScore.of(List.of(using("Router", 40)), PackageCycles.of(List.of()), KEPT)
                        .score())
                .isEqualTo(50);
    }

    @Test
    void a_broken_manifest_is_a_ceiling() {
        Obligations broken = obligations(
                finding("SC103", "smart-crate.toml", "smart_meta.description"),
                finding("SC104", "smart-crate.toml", "smart_meta.domains"),
                finding("SC105", "smart-crate.toml", "semantic_lock.hashes.content_hash_algorithm"),
                finding("SC109", "smart-crate.toml", ""));

        GradeScore score = ArchitectureScore.of(List.of(), FREE, broken);

        assertThat(score.score()).isEqualTo(75);
        assertThat(score.advice()).isEqualTo("complete the manifest as SC100 to SC106 say");
        assertThat(obligations(finding("SC102", "smart-crate.toml", "ports")).broken())
                .isOne();
        assertThat(obligations(finding("SC104", "smart-crate.toml", "limits.file_lines")))
                .isEqualTo(KEPT);
    }

    @Test
    void no_manifest_or_a_forbidden_hash_leaves_nothing() {
        assertThat(ArchitectureScore.of(List.of(), FREE, obligations(finding("SC100", "smart-crate.toml", "")))
                        .score())
                .isZero();
        GradeScore forbidden = ArchitectureScore.of(List.of(), FREE, obligations(finding("SC131", "A.java", "a.A")));

        assertThat(forbidden.score()).isZero();
        assertThat(forbidden.advice()).isEqualTo("remove the forbidden hash that SC130 to SC133 name");
    }

    private static Obligations obligations(Finding... findings) {
        return Obligations.of(List.of(findings));
    }

    private static ClassFile type(String name, String... packages) {
        return new ClassFile(
                name, name, "", List.of(), false, false, List.of(), List.of(), List.of(), List.of(packages), List.of());
    }
}
