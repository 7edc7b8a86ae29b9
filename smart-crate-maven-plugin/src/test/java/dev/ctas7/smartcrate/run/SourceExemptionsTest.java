// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static dev.ctas7.smartcrate.run.Runs.LONG;
import static dev.ctas7.smartcrate.run.Runs.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Suppression;
import dev.ctas7.smartcrate.facts.source.WrittenSuppression;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Suppressed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suppressions that stand in sources, with and without class files beside them. */
class SourceExemptionsTest {
    private static final String TEST = "src/test/java/demo/RouterTest.java";
    private static final WrittenSuppression ON_TYPE = written("Router", "", "SC110", "agreed", "", true);

    @Test
    void a_test_source_is_suppressed_without_any_class_file() {
        Report report = new Runs()
                .finds(at(LONG, TEST, 1, ""), at(LONG, 1, ""))
                .over(crate(test(written("RouterTest", "", "SC110", "agreed", "", true)), main()));

        assertThat(report.findings()).containsExactly(at(LONG, 1, ""));
        assertThat(report.suppressed())
                .containsExactly(new Suppressed(at(LONG, TEST, 1, ""), "demo.RouterTest", "agreed", ""));
    }

    @Test
    void what_stands_in_test_sources_reaches_no_main_source() {
        WrittenSuppression ofPackage = written("", "", "SC110", "agreed", "", true);
        SourceFile described = Crates.source("package-info.java", "demo", SourceKind.TEST);
        SourceFile info = described.withStructure(described.structure().with(List.of(ofPackage)));

        Report report = new Runs()
                .finds(at(LONG, TEST, 1, ""), at(LONG, 1, "demo.Router"))
                .over(crate(info, test(), main()));

        assertThat(report.findings()).containsExactly(at(LONG, 1, "demo.Router"));
    }

    @Test
    void an_annotation_that_source_and_class_file_show_is_one() {
        Report report = new Runs()
                .over(crate(List.of(compiled(new Suppression("demo.Router", "SC110", "agreed", ""))), main(ON_TYPE)));

        assertThat(told(report)).containsExactly("src/main/java/demo/Router.java:3:1 SC151");
    }

    @Test
    void a_text_that_only_the_compiler_knows_is_read_in_the_class_file() {
        Report report = new Runs()
                .finds(at(LONG, 1, ""))
                .over(crate(
                        List.of(compiled(new Suppression("demo.Router", "SC110", "agreed", ""))),
                        main(written("Router", "", "Rules.LONG", "Rules.WHY", "", false))));

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).extracting(Suppressed::reason).containsExactly("agreed");
    }

    @ParameterizedTest
    @CsvSource({
        "Router, route, SC110, ' ', '', SC150",
        "Router, <init>, SC110, a, 2026-11-20, SC152",
        "Router, field, SC110, a, 2026-13-01, SC152",
        "Router, '', SC005, a, '', SC153",
        "Router$Builder, x, SC999, a, '', SC154",
        "Router, route(to), SC110, a, '', SC151",
        "'', '', SC110, a, '', SC151",
    })
    void an_annotation_that_does_nothing_is_told_where_it_stands(
            String type, String member, String rule, String reason, String until, String id) {
        Report report = new Runs().over(crate(main(written(type, member, rule, reason, until, true))));

        assertThat(told(report)).containsExactly("src/main/java/demo/Router.java:3:1 " + id);
    }

    @Test
    void several_on_one_element_are_judged_each() {
        Report report = new Runs()
                .finds(at(LONG, 1, ""))
                .over(crate(main(
                        ON_TYPE,
                        written("Router", "", "SC111", "a", "", true),
                        written("Router", "", "x", "a", "", true))));

        assertThat(report.suppressed()).hasSize(1);
        assertThat(told(report))
                .containsExactly(
                        "src/main/java/demo/Router.java:3:1 SC151", "src/main/java/demo/Router.java:3:1 SC154");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, true", "2026-11-20, false", "2026-11-22, true"})
    void the_last_day_counts(String until, boolean holds) {
        Report report = new Runs()
                .finds(at(LONG, 1, ""))
                .over(crate(main(written("Router", "", "SC110", "agreed", until, true))));

        assertThat(report.suppressed()).hasSize(holds ? 1 : 0);
    }

    private static CrateFacts crate(SourceFile... sources) {
        return crate(List.of(), sources);
    }

    private static CrateFacts crate(List<ClassFile> classes, SourceFile... sources) {
        return Crates.of(List.of(sources), classes, Map.of());
    }

    private static ClassFile compiled(Suppression suppression) {
        return Crates.type("demo.Router", suppression);
    }

    private static SourceFile main(WrittenSuppression... written) {
        return with(
                Crates.source(
                        "Router.java",
                        "demo",
                        SourceKind.MAIN,
                        new DeclaredType("Router", 7),
                        new DeclaredType("Router$Builder", 9)),
                written);
    }

    private static SourceFile test(WrittenSuppression... written) {
        return with(
                Crates.source("RouterTest.java", "demo", SourceKind.TEST, new DeclaredType("RouterTest", 7)), written);
    }

    private static SourceFile with(SourceFile file, WrittenSuppression... written) {
        return file.withStructure(file.structure().with(Arrays.asList(written)));
    }

    private static WrittenSuppression written(
            String type, String member, String rule, String reason, String until, boolean exact) {
        return new WrittenSuppression(type, member, rule, reason, until, 3, 1, exact);
    }

    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(one -> one.where().file() + ":" + one.where().line() + ":"
                        + one.where().column() + " " + one.rule().id())
                .toList();
    }
}
