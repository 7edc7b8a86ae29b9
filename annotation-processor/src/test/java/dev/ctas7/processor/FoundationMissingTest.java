// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.processor.Workshop.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundationMissingTest {
    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void without_foundation_core() {
        workshop = new Workshop(folder)
                .on()
                .write("App.java", Sources.APP)
                .write("bare/App.java", Sources.BARE_APP)
                .write("Other.java", Sources.OTHER)
                .write("package-info.java", "package demo;");
    }

    @Test
    void without_the_annotation_it_is_one_error_that_names_the_dependency() {
        Outcome outcome = workshop.compile("bare/App.java", "Other.java");

        assertThat(outcome.errors()).containsExactly(Sources.NO_FOUNDATION);
        assertThat(outcome.diagnostics().get(0).getSource().getName()).endsWith("App.java");
        assertThat(outcome.diagnostics().get(0).getLineNumber()).isEqualTo(3);
    }

    @Test
    void with_the_annotation_it_is_one_error_of_ours_beside_the_compilers() {
        Outcome outcome = workshop.compile("App.java", "Other.java");

        List<String> ours =
                outcome.errors().stream().filter(line -> line.startsWith("[")).toList();
        assertThat(ours).containsExactly(Sources.NO_FOUNDATION);
        assertThat(outcome.errors()).anyMatch(line -> line.contains("package dev.ctas7.foundation does not exist"));
    }

    @Test
    void after_other_errors_it_is_still_said() {
        Outcome outcome = workshop.write("Broken.java", "package demo; class Broken extends Missing {}")
                .compile("bare/App.java", "Broken.java");

        assertThat(outcome.errors()).contains(Sources.NO_FOUNDATION).hasSize(2);
    }

    @Test
    void test_sources_may_lack_it() {
        Outcome outcome = workshop.also("-Asmartcrate.scope=test").compile("Other.java");

        assertThat(outcome.passed()).isTrue();
    }

    @Test
    void a_package_info_alone_is_not_asked() {
        Outcome outcome = workshop.compile("package-info.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void a_foundation_without_a_token_is_not_taken_for_the_real_one() {
        workshop.write("f/AssertHasFoundationCore.java", """
                        package dev.ctas7.foundation;
                        public @interface AssertHasFoundationCore {}
                        """)
                .write("f/FoundationCore.java", "package dev.ctas7.foundation; class FoundationCore {}");

        Outcome outcome = workshop.compile("App.java", "f/AssertHasFoundationCore.java", "f/FoundationCore.java");

        assertThat(outcome.errors())
                .containsExactly(
                        "[SC001] foundation-core on the class path has no constant FOUNDATION_CORE_TOKEN, so it"
                                + " is not the audited one. Depend on dev.ctas7:foundation-core:7.3.1 and on nothing else that"
                                + " has its packages.");
    }
}
