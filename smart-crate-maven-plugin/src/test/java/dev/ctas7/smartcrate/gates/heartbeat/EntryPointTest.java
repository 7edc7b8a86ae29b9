// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntryPointTest {
    private static final SourceFile OTHER = SomeCrate.source("src/main/java/demo/Other.java", "Other", "Other$In");

    private static ClassFile annotated(String name) {
        return new ClassFile(
                name.replace('.', '/') + ".class", name, "", List.of(), true, false, List.of(), List.of(), List.of());
    }

    private static ClaimedProof naming(String entryPoint) {
        ProofRecord record =
                new ProofRecord("demo", "1.0", SomeCrate.TOKEN, entryPoint, "demo.SmartCrateProof_demo", List.of());
        return new ClaimedProof("demo", true, record, "", true);
    }

    @ParameterizedTest
    @CsvSource({
        "demo.Other, demo.Other",
        "demo.Other$In, demo.Other.In",
        "demo.package-info, demo",
        "module-info, module org.example.demo"
    })
    void types_packages_and_modules_can_be_the_entry_point(String annotated, String named) {
        SomeCrate crate = new SomeCrate()
                .source(OTHER)
                .source(SomeCrate.source("src/main/java/demo/package-info.java"))
                .source(SomeCrate.source("src/main/java/module-info.java", SourceKind.MAIN))
                .withoutClasses()
                .withClass(annotated(annotated))
                .proof(naming(named));

        assertThat(Judging.objections(crate)).isEmpty();
    }

    @Test
    void no_annotation_in_the_byte_code_is_found() {
        SomeCrate crate = new SomeCrate().withoutClasses().withClass(SomeCrate.classFile("demo.Main"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC009 no class file carries @AssertHasFoundationCore, wanted exactly one");
    }

    @Test
    void two_annotations_are_one_too_many() {
        SomeCrate crate = new SomeCrate().source(OTHER).withClass(annotated("demo.Other"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC009 2 class files carry @AssertHasFoundationCore, wanted exactly one: "
                        + "demo.Main, demo.Other");
    }

    @Test
    void a_proof_of_a_moved_entry_point_is_stale() {
        SomeCrate crate = new SomeCrate().proof(naming("demo.Former"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC009 the proof names entry point 'demo.Former', the byte code has 'demo.Main'");
    }
}
