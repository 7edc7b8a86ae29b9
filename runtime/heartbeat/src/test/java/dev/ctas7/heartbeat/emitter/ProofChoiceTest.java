// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which proof is a class's own, and what happens when there is none. */
class ProofChoiceTest {
    private final DemoPaths paths = new DemoPaths();

    @TempDir
    Path directory;

    private DemoCrate demo;

    @BeforeEach
    void compile() {
        demo = new DemoCrate(directory.resolve("my classes")).classes("demo");
    }

    @AfterEach
    void close() throws IOException {
        paths.close();
    }

    @Test
    void a_manifest_in_another_place_of_the_class_path_is_not_this_crates() throws Exception {
        demo.proof("orders", "demo", "demo.Main");
        DemoCrate other = new DemoCrate(directory.resolve("other")).manifest("orders", "[heartbeat]\ntier = 'edge'\n");

        assertThat(paths.crate("demo.Main", other.folder(), demo.folder())
                        .config()
                        .foundationTier())
                .isNull();
    }

    @Test
    void a_class_without_a_proof_is_told_what_there_is_and_what_to_do() throws Exception {
        demo.proof("orders", "demo", "demo.Main");

        assertThatThrownBy(() -> paths.crate("demo.Other", demo.folder()))
                .isInstanceOf(EmitterException.class)
                // This module's own proof is on the class path too, once the annotation processor has compiled it.
                .hasMessageMatching(
                        "forCrate\\(demo.Other\\): no proof META-INF/smart-crate/<crate>/proof.properties names"
                                + " this class, its package or its module as its entry point. There are orders \\(entry point"
                                + " demo.Main\\)(, heartbeat \\(entry point dev.ctas7.heartbeat.cli\\))?. Without its proof a crate"
                                + " has no name to beat by. Pass the class that carries @AssertHasFoundationCore, and compile"
                                + " with the annotation processor, in the IDE too.");
    }

    @Test
    void a_broken_proof_is_named() throws Exception {
        demo.file("META-INF/smart-crate/orders/proof.properties", "crate=orders\n");

        assertThatThrownBy(() -> paths.crate("demo.Main", demo.folder()))
                .isInstanceOf(EmitterException.class)
                .hasMessageContaining("META-INF/smart-crate/orders/proof.properties: the proof lacks version, token");
    }

    @Test
    void two_crates_that_claim_one_class_are_refused() throws Exception {
        demo.proof("orders", "demo", "demo.Main").proof("rogue", "demo", "demo.Main");

        assertThatThrownBy(() -> paths.crate("demo.Main", demo.folder()))
                .isInstanceOf(EmitterException.class)
                .hasMessageContaining("2 proofs name it as their entry point")
                .hasMessageContaining("rogue (entry point demo.Main)");
    }

    @Test
    void the_proof_beside_the_class_counts_not_a_copy_elsewhere_that_claims_it() throws Exception {
        demo.proof("orders", "demo", "demo.Main");
        DemoCrate rogue = new DemoCrate(directory.resolve("rogue")).record("rogue", "demo.Main", "demo.Main");

        assertThat(paths.crate("demo.Main", demo.folder(), rogue.folder())
                        .config()
                        .crateName())
                .isEqualTo("orders");
    }

    @Test
    void a_crate_whose_generated_class_is_gone_or_no_proof_beats_without_a_token() throws Exception {
        demo.proof("orders", "demo", "demo.Main").delete("demo/SmartCrateProof_orders.class");

        assertThat(paths.crate("demo.Main", demo.folder()).token()).isEmpty();
        assertThat(paths.log.lines())
                .first()
                .asString()
                .startsWith("WARNING crate orders cannot show its proof: demo.SmartCrateProof_orders is not there");
        demo.record("orders", "demo.Other", "demo.Main");
        assertThat(paths.crate("demo.Main", demo.folder()).token()).isEmpty();
    }
}
