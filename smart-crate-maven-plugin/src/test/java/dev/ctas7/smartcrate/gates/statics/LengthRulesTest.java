// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.SourceKind;
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

        assertThat(shown(new FileLengthRule(), crate))
                .containsExactly(
                        "SC110 error src/B.java:1:1 | 201 lines, limit 200",
                        "SC110 error src/C.java:1:1 | 201 lines, limit 200");
    }

    @Test
    void a_crate_may_hold_itself_to_less_but_not_to_more() {
        SampleCrate crate = new SampleCrate().source("src/A.java", SourceKind.MAIN, lines(121, TYPE));

        assertThat(shown(new FileLengthRule(), crate.manifest("limits.file_lines", 120L)))
                .containsExactly("SC110 error src/A.java:1:1 | 121 lines, limit 120");
        assertThat(shown(
                        new FileLengthRule(),
                        crate.source("src/B.java", SourceKind.MAIN, lines(201, TYPE))
                                .manifest("limits.file_lines", 300L)))
                .containsExactly("SC110 error src/B.java:1:1 | 201 lines, limit 200");
    }

    @Test
    void an_entry_point_of_100_lines_passes_and_one_of_101_is_found() {
        SampleCrate fits = new SampleCrate()
                .source("src/Router.java", SourceKind.MAIN, lines(100, TYPE))
                .type("demo.Router", true);
        SampleCrate exceeds = new SampleCrate()
                .source("src/Other.java", SourceKind.MAIN, lines(150, "package demo; class Other {}"))
                .source("src/Router.java", SourceKind.MAIN, lines(101, TYPE))
                .type("demo.Other", false)
                .type("demo.Router", true);

        assertThat(shown(new EntryPointLengthRule(), fits)).isEmpty();
        assertThat(shown(new EntryPointLengthRule(), exceeds))
                .containsExactly("SC111 warning src/Router.java:1:1 | entry point of 101 lines, limit 100");
    }

    @Test
    void a_package_as_entry_point_has_no_such_limit() {
        SampleCrate crate = new SampleCrate()
                .source("src/package-info.java", SourceKind.MAIN, lines(150, "package demo;"))
                .type("demo.package-info", true)
                .type("module-info", true);

        assertThat(shown(new EntryPointLengthRule(), crate)).isEmpty();
    }

    @Test
    void a_descriptor_of_50_lines_passes_and_one_of_51_is_found() {
        SampleCrate crate = new SampleCrate()
                .source("a/package-info.java", SourceKind.MAIN, lines(50, "package a;"))
                .source("b/package-info.java", SourceKind.TEST, lines(51, "package b;"))
                .source("c/package-info.java", SourceKind.GENERATED, lines(51, "package c;"))
                .source("module-info.java", SourceKind.MAIN, lines(51, "module m {}"))
                .source("A.java", SourceKind.MAIN, lines(51, TYPE));

        assertThat(shown(new DescriptorLengthRule(), crate))
                .containsExactly(
                        "SC112 warning b/package-info.java:1:1 | 51 lines, limit 50 for package-info.java",
                        "SC112 warning module-info.java:1:1 | 51 lines, limit 50 for module-info.java");
    }

    private static List<String> shown(StaticRule rule, SampleCrate crate) {
        return SampleCrate.shown(rule.check(crate.facts(), Settings.defaults()));
    }

    private static String lines(int count, String last) {
        return "// line\n".repeat(count - 1) + last + "\n";
    }
}
