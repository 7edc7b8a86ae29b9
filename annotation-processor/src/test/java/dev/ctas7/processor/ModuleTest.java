// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.processor.Workshop.Outcome;
import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTest {
    private static final String ANNOTATED = """
            @dev.ctas7.foundation.AssertHasFoundationCore
            module demo.module {
                requires dev.ctas7.foundation;
            }
            """;

    /** Foundation-core's own requirement has to be there for javac, as it is in Maven's. */
    private static final String MODULE_PATH =
            Workshop.FOUNDATION + File.pathSeparator + Workshop.placeOf(NullMarked.class);

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void a_module() {
        workshop = new Workshop(folder)
                .on()
                .also("--module-path", MODULE_PATH, "-Xlint:all,-processing", "-Werror")
                .write("module-info.java", ANNOTATED)
                .write("b/App.java", Sources.BARE_APP)
                .write("marked/App.java", Sources.APP)
                .write("a/First.java", "package a; final class First {}");
    }

    @Test
    void an_annotated_module_is_proved_in_its_first_package() {
        Outcome outcome = workshop.compile("module-info.java", "b/App.java", "a/First.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.proof("demo").entryPoint()).isEqualTo("module demo.module");
        assertThat(outcome.proof("demo").generatedClass()).isEqualTo("a.SmartCrateProof_demo");
        assertThat(outcome.has("a/SmartCrateProof_demo.class")).isTrue();
    }

    @Test
    void an_annotated_module_keeps_the_package_of_its_earlier_proof() {
        workshop.compile("module-info.java", "b/App.java");

        Outcome outcome = workshop.compile("module-info.java", "b/App.java", "a/First.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.proof("demo").generatedClass()).isEqualTo("demo.SmartCrateProof_demo");
    }

    @Test
    void the_package_of_an_earlier_proof_that_is_not_the_modules_is_not_kept() {
        Outcome first = workshop.compile("module-info.java", "b/App.java");
        String forged = first.proof("demo").format().replace("=demo.Smart", "=java.util.Smart");
        workshop.write("target/classes/META-INF/smart-crate/demo/proof.properties", forged);

        Outcome outcome = workshop.compile("module-info.java", "b/App.java", "a/First.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.proof("demo").generatedClass()).isEqualTo("a.SmartCrateProof_demo");
    }

    @Test
    void an_annotated_module_without_a_package_gets_one_of_its_own_name() {
        Outcome outcome = workshop.compile("module-info.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.has("demo/module/SmartCrateProof_demo.class")).isTrue();
        assertThat(outcome.proof("demo").generatedClass()).isEqualTo("demo.module.SmartCrateProof_demo");
    }

    @Test
    void a_module_info_alone_without_the_annotation_is_not_asked() {
        workshop.write("module-info.java", "module demo.other { requires dev.ctas7.foundation; }");

        Outcome outcome = workshop.compile("module-info.java");

        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void a_partial_compilation_of_a_proved_module_is_a_note() {
        workshop.compile("module-info.java", "b/App.java", "a/First.java");

        Outcome outcome = workshop.compile("a/First.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.notes())
                .containsExactly("[SC009] the entry point is not among the sources compiled now; the proof of module"
                        + " demo.module from an earlier compilation stands.");
    }

    @Test
    void an_annotated_type_in_a_module_is_proved_without_a_warning() {
        workshop.write("module-info.java", "module demo.other { requires dev.ctas7.foundation; }");

        Outcome outcome = workshop.compile("module-info.java", "marked/App.java");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.has("demo/SmartCrateProof_demo.class")).isTrue();
    }

    @Test
    void a_module_that_requires_it_and_lacks_the_annotation_is_told_to_add_only_that() {
        workshop.write("module-info.java", "module demo.other { requires dev.ctas7.foundation; }");

        Outcome outcome = workshop.compile("module-info.java", "b/App.java");

        assertThat(outcome.errors()).containsExactly(Sources.ABSENT_AT_APP);
    }

    @Test
    void a_module_that_does_not_require_the_foundation_is_told_so() {
        workshop.write("module-info.java", "module demo.other {}");

        Outcome outcome = workshop.compile("module-info.java", "b/App.java");

        assertThat(outcome.errors())
                .containsExactly("[SC001] module demo.other does not read dev.ctas7.foundation, so it cannot prove what"
                        + " it is built on. Add 'requires dev.ctas7.foundation;' to its module-info.java and the"
                        + " dependency dev.ctas7:foundation-core:7.3.1 to its pom.xml.");
    }

    @Test
    void a_module_with_the_foundation_on_its_class_path_only_is_told_to_require_it() {
        workshop.write("module-info.java", "module demo.other {}").on(Workshop.FOUNDATION);

        Outcome outcome = workshop.compile("module-info.java", "b/App.java");

        assertThat(outcome.errors())
                .containsExactly(Sources.ABSENT + "class demo.App and 'requires dev.ctas7.foundation;' to"
                        + " module-info.java, or wherever the crate is entered.");
    }
}
