// SPDX-License-Identifier: Apache-2.0
// PROOF_READ_CLAIMED_RECORD
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the folders below {@code META-INF/smart-crate/} of an open artifact. */
final class ClaimReader {
    /** What the manifest is called inside a crate's folder, whatever it is called in the module. */
    static final String MANIFEST = "smart-crate.toml";

    /** Bytes of the longest record that is read; a real one has a few hundred. */
    static final int MOST_RECORD_BYTES = 1 << 16;

    /** Bytes of the longest generated class that is read; a real one has less than a thousand. */
    static final int MOST_CLASS_BYTES = 1 << 20;

    /** Crates merged into one jar. */
    static final int MOST_CLAIMS = 1_000;

    private ClaimReader() {}

    /**
     * Every claim in it, sorted by the crate's name; one that cannot be read carries its problem.
     *
     * @throws ArtifactProblem if there are more than {@link #MOST_CLAIMS}
     */
    static List<ClaimedProof> claims(OpenArtifact artifact) throws ArtifactProblem {
        Set<String> crates = new TreeSet<>();
        for (String name : artifact.names()) {
            int end = name.startsWith(ProofRecord.ROOT) ? name.indexOf('/', ProofRecord.ROOT.length()) : -1;
            if (end > ProofRecord.ROOT.length()) {
                crates.add(name.substring(ProofRecord.ROOT.length(), end));
            }
        }
        if (crates.size() > MOST_CLAIMS) {
            throw new ArtifactProblem("it has proofs of " + crates.size() + " crates, limit " + MOST_CLAIMS);
        }
        List<ClaimedProof> claims = new ArrayList<>();
        for (String crate : crates) {
            claims.add(claim(artifact, crate));
        }
        return claims;
    }

    private static ClaimedProof claim(OpenArtifact artifact, String crate) {
        boolean manifest = artifact.has(ProofRecord.ROOT + crate + "/" + MANIFEST);
        String path = ProofRecord.pathOf(crate);
        if (!artifact.has(path)) {
            return new ClaimedProof(crate, manifest, null, "", false);
        }
        try {
            ProofRecord proof = parse(artifact.read(path, MOST_RECORD_BYTES));
            return new ClaimedProof(crate, manifest, proof, "", linked(artifact, proof.generatedClass()));
        } catch (IOException | IllegalArgumentException e) {
            return new ClaimedProof(crate, manifest, null, String.valueOf(e.getMessage()), false);
        }
    }

    /** The record in these bytes; throws {@link ArtifactProblem} or {@link IllegalArgumentException} saying why not. */
    static ProofRecord parse(byte[] bytes) throws ArtifactProblem {
        try {
            return ProofRecord.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new ArtifactProblem("the proof is not UTF-8");
        }
    }

    /** The path of a class file from its binary name. */
    static String classFile(String binaryName) {
        return binaryName.replace('.', '/') + ".class";
    }

    private static boolean linked(OpenArtifact artifact, String generatedClass) throws IOException {
        String path = classFile(generatedClass);
        return artifact.has(path) && GeneratedClass.links(artifact.read(path, MOST_CLASS_BYTES), generatedClass);
    }
}
