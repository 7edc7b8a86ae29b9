// SPDX-License-Identifier: Apache-2.0
// REACTOR_SCAN_BUILT_PROOF
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.facts.UpstreamProof;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Reads the proofs of the modules that were built before this one. Never throws. */
public final class UpstreamScanner {
    private UpstreamScanner() {}

    /** One answer for each upstream module, in the reactor's order; without claims where there is no output. */
    public static List<UpstreamProof> scan(List<ReactorModule> reactor) {
        return reactor.stream()
                .filter(module -> module.upstream() && !module.self())
                .map(UpstreamScanner::scan)
                .toList();
    }

    private static UpstreamProof scan(ReactorModule module) {
        if (!Files.isDirectory(module.classes())) {
            return new UpstreamProof(module, List.of());
        }
        try (OpenArtifact output = OpenArtifact.open(module.classes())) {
            return new UpstreamProof(module, ClaimReader.claims(output));
        } catch (IOException e) {
            String problem = String.valueOf(e.getMessage());
            String crate = module.identity().artifactId();
            return new UpstreamProof(module, List.of(new ClaimedProof(crate, false, null, problem, false)));
        }
    }
}
