// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LengthRulesTest {
    private static final String TYPE = "package demo; class Router {}";

    @Test
    void a_file_of_200_lines_passes_and_one_of_201_is_found_in_main_and_test() {
        SampleCrate crate = new SampleCrate()
                .source("src/A.java", SourceKind.MAIN, lines(200, TYPE))
                .source("src/B.java", SourceKind.MAIN, lines(201, TYPE))
                .source("src/C.java", SourceKind.TEST, lines(200, TYPE) + "// x")
                .source("src/D.java", SourceKind.GENERATED, lines(5000, TYPE));

        assertThat(shown("SC110", crate))
                .containsExactly(
                        "SC110 error src/B.java:1:1 | 201 lines, limit 200",
                        "SC110 error src/C.java:1:1 | 201 lines, limit 200");
    }

    @Test
    void a_crate_may_hold_itself_to_less_but_not_to_more() {
        SampleCrate crate = new SampleCrate().source("src/A.java", SourceKind.MAIN, lines(121, TYPE));

        assertThat(shown("SC110", crate.manifest("limits.file_lines", 120L)))
                .containsExactly("SC110 error src/A.java:1:1 | 121 lines, limit 120");
        assertThat(shown(
                        "SC110",
                        crate.source("src/B.java", SourceKind.MAIN, lines(201, TYPE))
                                .manifest("limits.file_lines", 300L)))
                .containsExactly("SC110 error src/B.java:1:1 | 201 lines, limit 200");
    }

    @Test
    void an_entry_point_of_100_lines_passes_and_one_of_101_is_found() {
        SampleCrate crate = new SampleCrate()
                .source(entryPoint("src/Fits.java", SourceKind.MAIN, 100))
                .source(entryPoint("src/Router.java", SourceKind.MAIN, 101))
                .source(entryPoint("test/Sample.java", SourceKind.TEST, 101))
                .source(entryPoint("target/Made.java", SourceKind.GENERATED, 101))
                .source("src/Other.java", SourceKind.MAIN, lines(150, "package demo; class Other {}"));

        assertThat(shown("SC111", crate))
                .containsExactly("SC111 warning src/Router.java:1:1 | entry point of 101 lines, limit 100");
    }

    @Test
    void an_entry_point_is_known_by_its_annotation_in_the_source() {
        String annotated = "@dev.ctas7.foundation.AssertHasFoundationCore class Router {}";

        assertThat(shown("SC111", new SampleCrate().source("Router.java", SourceKind.MAIN, lines(101, annotated))))
                .containsExactly("SC111 warning Router.java:1:1 | entry point of 101 lines, limit 100");
    }

    @Test
    void a_package_as_entry_point_has_no_such_limit() {
        SampleCrate crate = new SampleCrate().source(entryPoint("src/package-info.java", SourceKind.MAIN, 150));

        assertThat(shown("SC111", crate)).isEmpty();
    }

    @Test
    void a_source_that_says_it_is_generated_may_be_as_long_as_its_generator_likes() {
        SourceFile made = new SourceFile(
                "src/package-info.java", SourceKind.MAIN, "", 900, List.of(), List.of(), List.of(), ContentHash.UNREAD);
        Structure generated = new Structure(List.of(), List.of(), true, true, null);

        assertThat(shown("SC110", new SampleCrate().source(made.withStructure(generated))))
                .isEmpty();
        assertThat(shown("SC112", new SampleCrate().source(made.withStructure(generated))))
                .isEmpty();
        assertThat(shown("SC110", new SampleCrate().source(made))).hasSize(1);
        assertThat(shown("SC112", new SampleCrate().source(made))).hasSize(1);
    }

    @Test
    void a_descriptor_of_50_lines_passes_and_one_of_51_is_found() {
        SampleCrate crate = new SampleCrate()
                .source("a/package-info.java", SourceKind.MAIN, lines(50, "package a;"))
                .source("b/package-info.java", SourceKind.TEST, lines(51, "package b;"))
                .source("c/package-info.java", SourceKind.GENERATED, lines(51, "package c;"))
                .source("module-info.java", SourceKind.MAIN, lines(51, "module m {}"))
                .source("A.java", SourceKind.MAIN, lines(51, TYPE));

        assertThat(shown("SC112", crate))
                .containsExactly(
                        "SC112 warning b/package-info.java:1:1 | 51 lines, limit 50 for package-info.java",
                        "SC112 warning module-info.java:1:1 | 51 lines, limit 50 for module-info.java");
    }

    private static List<String> shown(String id, SampleCrate crate) {
        return SampleCrate.shown(new EverySourceRule()
                .check(crate.facts(), Settings.defaults()).stream()
                        .filter(finding -> finding.rule().id().equals(id))
                        .toList());
    }

    private static SourceFile entryPoint(String path, SourceKind kind, int lines) {
        SourceFile file =
                new SourceFile(path, kind, "demo", lines, List.of(), List.of(), List.of(), ContentHash.UNREAD);
        return file.withStructure(new Structure(List.of(), List.of(), true, false, null));
    }

    private static String lines(int count, String last) {
        return "// line\n".repeat(count - 1) + last + "\n";
    }
}
