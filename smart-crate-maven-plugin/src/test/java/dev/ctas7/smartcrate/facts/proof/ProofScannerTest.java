// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ResourceRoot;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProofScannerTest {
    private static final ClaimedProof CLAIM =
            new ClaimedProof("demo", true, SomeArtifact.record("demo", "1.0"), "", true);

    @TempDir
    private Path module;

    private static SomeArtifact crate() {
        return new SomeArtifact()
                .with("demo/Main.class", "main")
                .proof("demo", "1.0")
                .manifest("demo");
    }

    private CrateInputs inputs(@Nullable Path packaged, ResourceRoot... resources) {
        return new CrateInputs(
                new CrateIdentity("org.example", "demo", "1.0", "jar"),
                module,
                module.resolve("smart-crate.toml"),
                null,
                List.of(
                        new SourceRoot(module.resolve("src/main/java"), SourceKind.MAIN),
                        new SourceRoot(module.resolve("src/test/java"), SourceKind.TEST)),
                List.of(resources),
                List.of(),
                module.resolve("target/classes"),
                module.resolve("target"),
                packaged,
                List.of(),
                List.of(),
                null);
    }

    private ProofFacts scan(@Nullable Path packaged, ResourceRoot... resources) {
        return ProofScanner.scan(inputs(packaged, resources), null);
    }

    private ResourceRoot everything(String folder) {
        return new ResourceRoot(module.resolve(folder), List.of(), List.of());
    }

    @Test
    void folder_and_jar_of_a_good_crate_agree() {
        crate().folder(module.resolve("target/classes"));

        assertThat(scan(crate().jar(module.resolve("demo.jar")), everything("src/main/resources")))
                .isEqualTo(new ProofFacts(List.of(CLAIM), true, List.of(CLAIM), true, "", List.of(), null));
    }

    @Test
    void before_anything_is_built_there_is_nothing() {
        assertThat(ProofScanner.scan(inputs(null), "-proc:none"))
                .isEqualTo(new ProofFacts(List.of(), false, List.of(), false, "", List.of(), "-proc:none"));
    }

    @Test
    void a_manifest_without_a_proof_is_a_claim_like_any_other() {
        ClaimedProof bare = new ClaimedProof("demo", true, null, "", false);
        new SomeArtifact().manifest("demo").folder(module.resolve("target/classes"));

        assertThat(scan(new SomeArtifact().manifest("demo").jar(module.resolve("demo.jar"))))
                .isEqualTo(new ProofFacts(List.of(bare), true, List.of(bare), false, "", List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/smart-crate/demo/proof.properties", "demo/SmartCrateProof_demo.class"})
    void a_jar_whose_proof_has_other_bytes_or_none_does_not_match(String name) {
        crate().folder(module.resolve("target/classes"));

        assertThat(scan(crate().with(name, "other").jar(module.resolve("demo.jar")))
                        .packagedMatches())
                .isFalse();
        assertThat(scan(crate().without(name).jar(module.resolve("demo.jar"))).packagedMatches())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB-INF/classes/", "BOOT-INF/classes/"})
    void classes_deeper_in_the_packaged_file_are_found(String layer) {
        crate().folder(module.resolve("target/classes"));
        String generated = "demo/SmartCrateProof_demo.class";
        Path jar = new SomeArtifact()
                .with(
                        ProofRecord.pathOf("demo"),
                        SomeArtifact.record("demo", "1.0").format())
                .with(layer + generated, SomeArtifact.linkedClass("demo.SmartCrateProof_demo"))
                .with(layer + ProofRecord.ROOT + "demo/smart-crate.toml", "")
                .jar(module.resolve("demo.war"));

        assertThat(scan(jar))
                .isEqualTo(new ProofFacts(List.of(CLAIM), true, List.of(CLAIM), true, "", List.of(), null));
    }

    @Test
    void a_broken_jar_is_a_problem() {
        crate().folder(module.resolve("target/classes"));
        Path noise = SomeArtifact.write(module.resolve("demo.jar"), new byte[] {1});

        assertThat(scan(noise).packagedProblem()).isEqualTo("it is not a zip file that Java can open");
        assertThat(scan(module.resolve("none.jar")).packagedProblem()).isEqualTo("there is no such file");
    }

    @Test
    void proofs_and_their_classes_among_resources_and_sources_are_forged() {
        new SomeArtifact().proof("demo", "1.0").folder(module.resolve("src/main/resources"));
        new SomeArtifact()
                .with("META-INF/smart-crate/x/Any.class", "not even a class")
                .with("META-INF/smart-crate/x/proof.properties", "not even a record")
                .folder(module.resolve("src/main/java"));
        new SomeArtifact().proof("demo", "1.0").folder(module.resolve("src/test/java"));

        assertThat(scan(null, everything("src/main/resources")).forged())
                .containsExactly(
                        "src/main/java/META-INF/smart-crate/x/Any.class",
                        "src/main/java/META-INF/smart-crate/x/proof.properties",
                        "src/main/resources/META-INF/smart-crate/demo/proof.properties",
                        "src/main/resources/demo/SmartCrateProof_demo.class");
    }

    @Test
    void a_record_that_a_target_path_would_move_into_place_is_forged() {
        new SomeArtifact()
                .with("proof.properties", SomeArtifact.record("demo", "1.0").format())
                .with("math/proof.properties", "lemma=true")
                .with("data/Sample.class", "test data")
                .folder(module.resolve("moved"));

        assertThat(scan(null, everything("moved")).forged()).containsExactly("moved/proof.properties");
    }

    @Test
    void what_is_not_packaged_is_not_forged() {
        crate().folder(module.resolve("target/classes"));
        new SomeArtifact().proof("demo", "1.0").folder(module.resolve("notes"));

        ResourceRoot licence = new ResourceRoot(module, List.of("LICENSE*"), List.of());
        ResourceRoot without = new ResourceRoot(module, List.of(), List.of("notes/"));
        assertThat(scan(null, licence, without).forged()).isEmpty();
        assertThat(scan(null, new ResourceRoot(module, List.of(), List.of())).forged())
                .containsExactly(
                        "notes/META-INF/smart-crate/demo/proof.properties", "notes/demo/SmartCrateProof_demo.class");
    }
}
