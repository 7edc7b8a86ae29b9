// SPDX-License-Identifier: Apache-2.0
// PROOF_SCAN_OWN_EVIDENCE
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the crate's own proofs: in the output folder, in the packaged jar, and where none may lie. Never throws. */
public final class ProofScanner {
    private ProofScanner() {}

    /**
     * The proofs of the module.
     *
     * @param processing why no processor of ours ran, as far as the build says; null when nothing speaks against it
     */
    public static ProofFacts scan(CrateInputs inputs, @Nullable String processing) {
        String crate = inputs.identity().artifactId();
        List<ClaimedProof> output = output(inputs.classes(), crate);
        Packaged packaged = packaged(inputs, own(output, crate));
        return new ProofFacts(
                output,
                inputs.packaged() != null,
                packaged.claims(),
                packaged.matches(),
                packaged.problem(),
                forged(inputs),
                processing);
    }

    private record Packaged(List<ClaimedProof> claims, boolean matches, String problem) {}

    private static List<ClaimedProof> output(Path classes, String crate) {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (OpenArtifact output = OpenArtifact.open(classes)) {
            return ClaimReader.claims(output);
        } catch (IOException e) {
            return List.of(new ClaimedProof(crate, false, null, "the output folder: " + e.getMessage(), false));
        }
    }

    private static @Nullable ProofRecord own(List<ClaimedProof> claims, String crate) {
        return claims.stream()
                .filter(claim -> claim.crate().equals(crate))
                .findFirst()
                .map(ClaimedProof::record)
                .orElse(null);
    }

    private static Packaged packaged(CrateInputs inputs, @Nullable ProofRecord own) {
        Path file = inputs.packaged();
        if (file == null) {
            return new Packaged(List.of(), false, "");
        }
        try (OpenArtifact jar = new LayeredJar(file)) {
            return new Packaged(ClaimReader.claims(jar), own != null && matches(inputs.classes(), jar, own), "");
        } catch (ArtifactProblem e) {
            return new Packaged(List.of(), false, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Packaged(
                    List.of(), false, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static boolean matches(Path classes, OpenArtifact jar, ProofRecord own) throws IOException {
        String proof = ProofRecord.pathOf(own.crate());
        String generated = ClaimReader.classFile(own.generatedClass());
        try (OpenArtifact output = OpenArtifact.open(classes)) {
            return same(output, jar, proof, ClaimReader.MOST_RECORD_BYTES)
                    && same(output, jar, generated, ClaimReader.MOST_CLASS_BYTES);
        }
    }

    private static boolean same(OpenArtifact output, OpenArtifact jar, String name, int most) throws IOException {
        return output.has(name) && jar.has(name) && Arrays.equals(output.read(name, most), jar.read(name, most));
    }

    private static List<String> forged(CrateInputs inputs) {
        try {
            return ForgedProofs.find(inputs);
        } catch (IOException e) {
            // A root that cannot be listed at all: the gatherers of sources and resources report it with its reason.
            return List.of();
        }
    }
}
