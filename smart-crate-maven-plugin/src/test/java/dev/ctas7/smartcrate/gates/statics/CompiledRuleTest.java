// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.CompiledState;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState.Outdated;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledRuleTest {
    private static final Outdated MISSING = new Outdated("src/demo/New.java", 3, "demo.New", "");
    private static final Outdated OLDER =
            new Outdated("src/demo/Router.java", 7, "demo.Router", "target/classes/demo/Router.class");

    @Test
    void a_crate_that_is_compiled_or_need_not_be_passes() {
        assertThat(check(new CompiledState(12, List.of()))).isEmpty();
        assertThat(check(CompiledState.NONE)).isEmpty();
    }

    @Test
    void a_source_without_a_class_file_and_one_with_an_older_one_are_found() {
        List<Finding> findings = check(new CompiledState(12, List.of(MISSING, OLDER)));

        assertThat(SampleCrate.shown(findings))
                .containsExactly(
                        "SC143 error src/demo/New.java:3:1 demo.New|"
                                + " New.java is not compiled: no class file of demo.New",
                        "SC143 error src/demo/Router.java:7:1 demo.Router|"
                                + " Router.java is newer than its class file target/classes/demo/Router.class");
        assertThat(findings).extracting(Finding::fix).containsOnly("Run mvn compile, then this goal again.");
    }

    @Test
    void a_crate_that_was_never_compiled_is_told_once() {
        assertThat(SampleCrate.shown(check(new CompiledState(1, List.of(MISSING)))))
                .containsExactly(
                        "SC143 error pom.xml:1:1 | nothing is compiled: no class file for any of 1 main source(s)");
        assertThat(check(new CompiledState(1, List.of(OLDER))))
                .extracting(finding -> finding.where().file())
                .containsExactly("src/demo/Router.java");
    }

    @Test
    void twenty_sources_are_listed_and_what_is_beyond_is_counted() {
        assertThat(check(older(20))).hasSize(20);
        assertThat(SampleCrate.shown(check(older(25))))
                .hasSize(21)
                .endsWith("SC143 error src/S20.java:1:1 |"
                        + " 5 more source(s) newer than their class files or without one");
    }

    private static CompiledState older(int count) {
        return new CompiledState(
                count,
                IntStream.range(0, count)
                        .mapToObj(i -> new Outdated("src/S" + i + ".java", 1, "S" + i, "S" + i + ".class"))
                        .toList());
    }

    private static List<Finding> check(CompiledState state) {
        return new CompiledRule().check(new SampleCrate().compiled(state).facts(), Settings.defaults());
    }
}
