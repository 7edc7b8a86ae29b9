// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_HOLD_OPENED_ARTIFACT
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.ResolvedDependency;
import java.util.List;

/**
 * A dependency, opened once.
 *
 * @param artifact what Maven resolved
 * @param sha256 64 hexadecimal digits: of the file's bytes, or for a sibling, a SNAPSHOT or a folder of its sorted
 *     content
 * @param foundationEntries class entries that lie in foundation-core's packages
 * @param claims proofs and manifests found in it
 * @param problem why it could not be opened; empty for no problem
 * @param entries what the names of its class files say
 */
public record DependencyFacts(
        ResolvedDependency artifact,
        String sha256,
        List<String> foundationEntries,
        List<ClaimedProof> claims,
        String problem,
        ClassEntries entries) {
    /** Copies the lists. */
    public DependencyFacts {
        foundationEntries = List.copyOf(foundationEntries);
        claims = List.copyOf(claims);
    }

    /** An artifact without classes. */
    public DependencyFacts(
            ResolvedDependency artifact,
            String sha256,
            List<String> foundationEntries,
            List<ClaimedProof> claims,
            String problem) {
        this(artifact, sha256, foundationEntries, claims, problem, ClassEntries.NONE);
    }
}
