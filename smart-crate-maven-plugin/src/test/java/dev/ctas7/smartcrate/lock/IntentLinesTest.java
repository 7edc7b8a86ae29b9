// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.drift.DriftCrate;
import dev.ctas7.smartcrate.model.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntentLinesTest {
    private static final String HEADER = "// LEDGER_COMPUTE_EXACT_SUM\n";

    @Test
    void promises_of_main_sources_are_one_line_each() {
        DriftCrate crate = new DriftCrate()
                .source("A", HEADER + "// Constraints: no_io, deterministic\npackage demo; class A {}")
                .source("B", "package demo; class B {}")
                .source("C", "// ledger_compute_lower_case\npackage demo; class C {}");

        assertThat(lines(crate))
                .containsExactly(
                        "branching demo 0",
                        "constraint src/main/java/demo/A.java deterministic,no_io",
                        "header src/main/java/demo/A.java LEDGER_COMPUTE_EXACT_SUM");
    }

    @Test
    void decisions_are_counted_by_package() {
        DriftCrate crate = new DriftCrate()
                .source("A", "package demo; class A { int a(int i) { if (i > 1 && i < 3) { return 1; } return 0; } }")
                .source("B", "package demo; class B { int a(int i) { return i > 1 ? 1 : 2; } int b() { return 1; } }")
                .source("C", "class C { void a(int i) { while (i > 1) { i--; } } }");

        assertThat(lines(crate)).containsExactly("branching (unnamed) 1", "branching demo 3");
    }

    @Test
    void edges_lead_to_other_packages_of_the_crate_and_of_its_dependencies() {
        DriftCrate crate = new DriftCrate()
                .uses("demo.A", "demo", "demo.io", "org.h2")
                .uses("demo.B", "org.h2")
                .uses("C", "demo", "", "org.evil pack\nage");

        assertThat(lines(crate))
                .containsExactly(
                        "edge (unnamed) demo",
                        "edge (unnamed) org.evil?pack?age",
                        "edge demo demo.io",
                        "edge demo org.h2");
    }

    @Test
    void a_package_is_opaque_by_what_its_own_methods_call() {
        DriftCrate crate = new DriftCrate()
                .effect("demo.A", Effect.REFLECTION)
                .effect("demo.B", Effect.UNKNOWN)
                .effect("demo.B", Effect.NETWORK)
                .effectThrough("other.C", "demo.A", Effect.REFLECTION);

        assertThat(lines(crate)).containsExactly("opaque demo reflection,unknown");
    }

    @Test
    void nothing_is_accepted_by_writing_a_lock() {
        DriftCrate crate = new DriftCrate()
                .source("A", HEADER + "package demo; class A {}")
                .effect("demo.A", Effect.NETWORK)
                .dependency("g:a");

        assertThat(lines(crate))
                .noneMatch(
                        line -> line.startsWith("effect") || line.startsWith("scope") || line.startsWith("dependency"));
    }

    private static List<String> lines(DriftCrate crate) {
        return crate.current().intent().lines();
    }
}
