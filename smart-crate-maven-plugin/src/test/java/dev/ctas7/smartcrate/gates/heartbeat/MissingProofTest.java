// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MissingProofTest {
    private static final String STANZA = "add <extensions>true</extensions> to the stanza of smart-crate-maven-plugin, "
            + "or to the configuration of maven-compiler-plugin <annotationProcessorPaths><path>"
            + "<groupId>dev.ctas7</groupId><artifactId>annotation-processor</artifactId><version>7.3.1</version>"
            + "</path></annotationProcessorPaths>; then run mvn clean verify";

    private static SomeCrate without(@Nullable String processing, ClaimedProof... output) {
        return new SomeCrate()
                .withoutClasses()
                .withClass(SomeCrate.classFile("demo.Main"))
                .proof(new ProofFacts(List.of(output), false, List.of(), false, "", List.of(), processing));
    }

    private static Finding missing(SomeCrate crate) {
        List<Finding> missing = Judging.findings(crate).stream()
                .filter(finding -> finding.rule().id().equals("SC005"))
                .toList();
        assertThat(missing).hasSize(1);
        return missing.get(0);
    }

    @Test
    void a_processor_that_was_switched_off_is_named() {
        Finding finding = missing(without("-proc:none among the compiler's arguments"));

        assertThat(finding.what())
                .isEqualTo("the output folder has no proof of demo: -proc:none among the compiler's arguments");
        assertThat(finding.fix())
                .isEqualTo(
                        "remove it (-proc:none, <proc>none</proc> or maven.compiler.proc=none) and run mvn clean verify");
        assertThat(Judging.unauthorized(without(null))).containsExactly("demo");
    }

    @Test
    void a_compiler_without_a_processor_path_is_told_the_stanza() {
        Finding finding = missing(without("JDK 25 runs no processor without a processor path"));

        assertThat(finding.what())
                .isEqualTo("the output folder has no proof of demo: JDK 25 runs no processor without a processor path");
        assertThat(finding.fix()).isEqualTo(STANZA);
    }

    @Test
    void an_unknown_cause_is_not_made_up() {
        Finding finding = missing(without(null));

        assertThat(finding.what())
                .isEqualTo("the output folder has no proof of demo: the annotation processor did not run");
        assertThat(finding.fix()).isEqualTo(STANZA);
    }

    @Test
    void the_manifest_alone_is_no_proof() {
        assertThat(missing(without(null, new ClaimedProof("demo", true, null, "", false)))
                        .what())
                .isEqualTo("the output folder has no proof of demo: the annotation processor did not run");
    }

    @Test
    void a_module_without_classes_is_told_to_write_an_entry_point() {
        SomeCrate crate = without(null).withoutClasses();

        assertThat(Judging.objections(crate))
                .containsExactly("SC005 the output folder has no proof of demo: nothing was compiled");
        assertThat(missing(crate).fix())
                .isEqualTo("annotate a type or a package-info.java below src/main/java with @AssertHasFoundationCore");
    }
}
