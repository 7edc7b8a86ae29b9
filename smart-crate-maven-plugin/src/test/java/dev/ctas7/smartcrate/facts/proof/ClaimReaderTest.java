// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;

final class ClaimReaderTest {
    private static final String PROOF = "dev/ctas7/foundation/FoundationProof";

    @TempDir
    private Path folder;

    private List<ClaimedProof> claims(SomeArtifact artifact) throws IOException {
        try (OpenArtifact open = OpenArtifact.open(artifact.jar(folder.resolve("x.jar")))) {
            return ClaimReader.claims(open);
        }
    }

    private ClaimedProof only(SomeArtifact artifact) throws IOException {
        List<ClaimedProof> claims = claims(artifact);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private boolean linked(byte[] generated) throws IOException {
        return only(new SomeArtifact().proof("demo", "1.0").with("demo/SmartCrateProof_demo.class", generated))
                .linked();
    }

    @Test
    void a_valid_proof_is_read_whole() throws IOException {
        assertThat(only(new SomeArtifact().proof("demo", "1.0").manifest("demo")))
                .isEqualTo(new ClaimedProof("demo", true, SomeArtifact.record("demo", "1.0"), "", true));
    }

    @Test
    void proof_and_manifest_are_told_apart() throws IOException {
        assertThat(only(new SomeArtifact().manifest("demo")))
                .isEqualTo(new ClaimedProof("demo", true, null, "", false));
        assertThat(only(new SomeArtifact().proof("demo", "1.0")).manifest()).isFalse();
    }

    @Test
    void crates_in_one_jar_are_claims_of_their_own() throws IOException {
        assertThat(claims(new SomeArtifact().proof("b", "1").proof("a", "2").with("META-INF/smart-crate/stray", "")))
                .extracting(ClaimedProof::crate)
                .containsExactly("a", "b");
    }

    @Test
    void only_a_concrete_class_that_calls_the_token_is_linked() throws IOException {
        String name = "demo.SmartCrateProof_demo";

        assertThat(linked(SomeArtifact.linkedClass(name))).isTrue();
        assertThat(linked(SomeArtifact.proofClass(name, 0, PROOF, false))).isFalse();
        assertThat(linked(SomeArtifact.proofClass(name, 0, "java/lang/Runnable", true)))
                .isFalse();
        assertThat(linked(SomeArtifact.proofClass(name, Opcodes.ACC_ABSTRACT, PROOF, true)))
                .isFalse();
        assertThat(linked(SomeArtifact.linkedClass("demo.Other"))).isFalse();
        assertThat(only(new SomeArtifact().proof("demo", "1.0").without("demo/SmartCrateProof_demo.class"))
                        .linked())
                .isFalse();
    }

    @Test
    void a_record_that_cannot_be_read_says_why() throws IOException {
        String path = ProofRecord.pathOf("demo");

        assertThat(only(new SomeArtifact().with(path, new byte[] {(byte) 0xC3, '('})))
                .isEqualTo(new ClaimedProof("demo", false, null, "the proof is not UTF-8", false));
        assertThat(only(new SomeArtifact().with(path, "no equals")).problem())
                .isEqualTo("a line of the proof has no '='");
        assertThat(only(new SomeArtifact().with(path, "crate=demo\n")).problem())
                .isEqualTo("the proof lacks version, token, entryPoint, generatedClass, processors");
    }

    @Test
    void a_record_at_the_limit_is_read_and_one_beyond_is_not() throws IOException {
        String text = SomeArtifact.record("demo", "1.0").format() + "x=";
        String filled = text + "y".repeat((1 << 16) - text.length());

        assertThat(only(new SomeArtifact().with(ProofRecord.pathOf("demo"), filled))
                        .record())
                .isNotNull();
        assertThat(only(new SomeArtifact().with(ProofRecord.pathOf("demo"), filled + "y"))
                        .problem())
                .isEqualTo("entry META-INF/smart-crate/demo/proof.properties is longer than 65536 bytes");
    }

    @Test
    void a_flood_of_claims_is_refused() throws IOException {
        SomeArtifact flood = new SomeArtifact();
        for (int i = 0; i < 1_000; i++) {
            flood.manifest("crate" + i);
        }

        assertThat(claims(flood)).hasSize(1_000);
        assertThatThrownBy(() -> claims(flood.manifest("one-more")))
                .hasMessage("it has proofs of 1001 crates, limit 1000");
    }

    @Property(tries = 300)
    void no_bytes_make_a_class_reader_throw(@ForAll byte[] noise) {
        byte[] linked = SomeArtifact.linkedClass("demo.X");
        for (int i = 0; i < noise.length; i++) {
            linked[Math.floorMod(31 * i + noise[i], linked.length)] = noise[i];
        }

        // The answer does not matter: a class file that nobody vouches for must not stop a build with a stack trace.
        assertThat(List.of(GeneratedClass.links(linked, "demo.X"), GeneratedClass.isProof(noise)))
                .hasSize(2);
        assertThat(FoundationToken.in(noise)).isEmpty();
    }
}
