// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.processor.Workshop.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofRefusedTest {
    @TempDir
    Path folder;

    @Test
    void a_proof_class_written_by_hand_is_one_error() {
        Outcome outcome = new Workshop(folder)
                .write("App.java", Sources.APP)
                .write("SmartCrateProof_demo.java", "package demo; final class SmartCrateProof_demo {}")
                .compile("App.java", "SmartCrateProof_demo.java");

        assertThat(outcome.errors())
                .containsExactly(
                        "[smart-crate] class demo.SmartCrateProof_demo cannot be written: Attempt to recreate a"
                                + " file for type demo.SmartCrateProof_demo. Without it the crate has no proof; remove what is in"
                                + " its way.");
    }

    @Test
    void a_folder_in_the_records_place_is_one_error() throws Exception {
        Files.createDirectories(folder.resolve("target/classes/META-INF/smart-crate/demo/proof.properties/x"));

        Outcome outcome = new Workshop(folder).write("App.java", Sources.APP).compile("App.java");

        assertThat(outcome.errors())
                .hasSize(1)
                .allMatch(line -> line.startsWith(
                        "[smart-crate] META-INF/smart-crate/demo/proof.properties cannot be written: "));
    }
}
