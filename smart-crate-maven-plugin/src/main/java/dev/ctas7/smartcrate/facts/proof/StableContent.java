// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_COMPUTE_STABLE_CONTENT
package dev.ctas7.smartcrate.facts.proof;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Hashes what an artifact holds, and not how it was packed: a module's output folder and its jar have the same hash, on
 * every machine and in every build of the same sources.
 */
final class StableContent {
    // Archivers, signers and the jar tool write or rewrite these; they say who packed, not what was packed. The crate's
    // manifest is added to the jar by the sibling's own gate, perhaps after this crate has seen it, and its own lock
    // covers it.
    private static final Pattern PACKING =
            Pattern.compile("META-INF/(?:MANIFEST\\.MF|INDEX\\.LIST|[^/]+\\.(?:SF|RSA|DSA|EC))"
                    + "|META-INF/maven/.*/pom\\.(?:xml|properties)"
                    + "|(?:META-INF/versions/[0-9]+/)?module-info\\.class"
                    + "|META-INF/smart-crate/[^/]+/smart-crate\\.toml");

    private StableContent() {}

    /** 64 hexadecimal digits over the sorted names and contents of an artifact. */
    static String sha256(OpenArtifact artifact) throws IOException {
        Sha256 digest = new Sha256();
        artifact.visit((name, content) -> {
            if (!PACKING.matcher(name).matches()) {
                digest.add(name, content);
            }
        });
        return digest.hex();
    }
}
