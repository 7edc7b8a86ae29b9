// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Distribution.Measure;
import dev.ctas7.smartcrate.model.Distribution.Peak;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionsTest {
    private static final String MAIN = "src/main/java/demo/Router.java";
    private static final String TEST = "src/test/java/demo/RouterTest.java";

    @Test
    void main_and_test_files_are_measured_and_generated_ones_are_not() {
        SomeCrate crate = new SomeCrate()
                .source(file(MAIN, SourceKind.MAIN, 120))
                .source(file(TEST, SourceKind.TEST, 80))
                .source(file("target/Gen.java", SourceKind.GENERATED, 9_000));

        Distribution lengths = Distributions.of(crate.facts()).get(0);

        assertThat(lengths.measure()).isEqualTo(Measure.FILE_LENGTH);
        assertThat(lengths.limit()).isEqualTo(200);
        assertThat(lengths.count()).isEqualTo(3);
        assertThat(lengths.median()).isEqualTo(80);
        assertThat(lengths.largest())
                .startsWith(new Peak(Location.of(MAIN), "", 120), new Peak(Location.of(TEST), "", 80));
    }

    @Test
    void complexity_is_that_of_main_methods_with_the_name_that_findings_have() {
        SomeCrate crate = new SomeCrate()
                .source(file(MAIN, SourceKind.MAIN, 20, member("route", 12), member("close", 1)))
                .source(file(TEST, SourceKind.TEST, 20, member("test", 40)));

        Distribution complexity = Distributions.of(crate.facts()).get(1);

        assertThat(complexity.limit()).isEqualTo(10);
        assertThat(complexity.count()).isEqualTo(2);
        assertThat(complexity.median()).isEqualTo(1);
        assertThat(complexity.ninetieth()).isEqualTo(12);
        assertThat(complexity.largest().get(0)).isEqualTo(new Peak(new Location(MAIN, 12, 5), "demo.Router#route", 12));
    }

    @Test
    void limits_are_the_manifests() {
        SomeCrate crate = new SomeCrate()
                .manifest("limits.file_lines", 150L)
                .manifest("qa.metrics.complexity_threshold", 7L)
                .source(file(MAIN, SourceKind.MAIN, 20, member("route", 12)));

        assertThat(Distributions.of(crate.facts()))
                .extracting(Distribution::limit)
                .containsExactly(150, 7);
    }

    @Test
    void nine_of_ten_do_not_exceed_the_ninetieth_and_ten_are_named() {
        Member[] members =
                IntStream.rangeClosed(1, 20).mapToObj(i -> member("m" + i, i)).toArray(Member[]::new);
        SomeCrate crate = new SomeCrate().source(file(MAIN, SourceKind.MAIN, 20, members));

        Distribution complexity = Distributions.of(crate.facts()).get(1);

        assertThat(complexity.median()).isEqualTo(10);
        assertThat(complexity.ninetieth()).isEqualTo(18);
        assertThat(complexity.largest())
                .hasSize(10)
                .first()
                .satisfies(peak -> assertThat(peak.value()).isEqualTo(20));
    }

    @Test
    void a_crate_without_methods_has_no_complexity() {
        assertThat(Distributions.of(new SomeCrate().facts()))
                .extracting(Distribution::measure)
                .containsExactly(Measure.FILE_LENGTH);
    }

    private static SourceFile file(String path, SourceKind kind, int lines, Member... members) {
        return new SourceFile(path, kind, "demo", lines, List.of(), List.of(), List.of(), new ContentHash("", ""))
                .withStructure(new Structure(List.of(members), List.of(), false, false, null));
    }

    private static Member member(String name, int complexity) {
        return new Member("Router", name, 11, 20, 12, 5, complexity, 0, 1, 1);
    }
}
