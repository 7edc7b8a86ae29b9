// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_JUDGE_CLAIMED_PROOFS
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Has every dependency that brings a manifest, and so claims to be a smart crate, a proof to go with it? */
final class ClaimingDependencies {
    private ClaimingDependencies() {}

    static void check(CrateFacts facts, Settings settings, Neighbours into) {
        Set<String> judged = facts.reactor().stream()
                .filter(module -> module.upstream() || module.self())
                .map(ReactorModule::identity)
                .map(identity -> identity.key())
                .collect(Collectors.toSet());
        for (DependencyFacts dependency : facts.dependencies()) {
            ResolvedDependency artifact = dependency.artifact();
            boolean elsewhere = artifact.sibling() && judged.contains(artifact.key());
            if (!elsewhere && !Foundation.isExempt(artifact.key())) {
                dependency.claims().stream()
                        .filter(ClaimedProof::manifest)
                        .forEach(claim -> into.claim(claim.crate(), judge(artifact, claim, settings)));
            }
        }
    }

    private static List<Finding> judge(ResolvedDependency artifact, ClaimedProof claim, Settings settings) {
        // Other names are crates merged into this jar, whose versions the jar's own does not tell.
        String version = claim.crate().equals(artifact.artifactId()) ? artifact.version() : null;
        List<String> faults = new ProofFit(claim.crate(), version, settings.acceptedTokens()).faults(claim);
        return faults.isEmpty() ? List.of() : List.of(finding(artifact, claim, faults));
    }

    private static Finding finding(ResolvedDependency artifact, ClaimedProof claim, List<String> faults) {
        String name = artifact.key() + ":" + artifact.version();
        return HeartbeatRules.finding(
                HeartbeatRules.UNPROVEN_CLAIM,
                HeartbeatRules.POM,
                artifact.key(),
                name + " claims to hold the smart crate '" + claim.crate() + "' without a valid proof: "
                        + String.join("; ", faults),
                "A crate that depends on an unproven one is proven only by half.",
                "use a version of " + artifact.key() + " that passed its own gates, or remove it from pom.xml");
    }
}
