// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_JUDGE_TRUST_STATE
package dev.ctas7.smartcrate.insight;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationScanner;
import dev.ctas7.smartcrate.lock.LockedDependencies;
import dev.ctas7.smartcrate.lock.LockedDependencies.Answer;
import dev.ctas7.smartcrate.lock.LockedDependencies.Standing;
import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.DependencyTrust.State;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far each thing on the class path is trusted: what Gate 0 found against it, then its proof, then the lock. */
final class DependencyStates {
    /** Gate 0's rules whose findings name a dependency: the foundation's, foreign classes, and unproven crates. */
    private static final Set<String> AGAINST_DEPENDENCIES =
            Set.of("SC001", "SC002", "SC003", "SC004", "SC012", "SC013", "SC014");

    private final Map<String, String> objections = new HashMap<>();
    private final LockedDependencies locked;
    private final boolean judged;
    private final boolean pinned;

    private DependencyStates(CrateFacts facts, List<GateResult> gates) {
        locked = new LockedDependencies(facts.lock(), facts.current());
        GateResult heartbeat = gates.stream()
                .filter(gate -> gate.gate() == GateId.HEARTBEAT)
                .findFirst()
                .orElseGet(() -> GateResult.skipped(GateId.HEARTBEAT, "did not run"));
        judged = heartbeat.status() != GateStatus.NOT_APPLICABLE && heartbeat.status() != GateStatus.SKIPPED;
        String pin = facts.foundation().pin();
        pinned = !pin.isEmpty() && pin.equals(facts.foundation().expectedPin());
        for (Finding finding : heartbeat.findings()) {
            if (AGAINST_DEPENDENCIES.contains(finding.rule().id())) {
                objections.putIfAbsent(finding.element(), finding.rule().id() + ": " + finding.what());
            }
        }
    }

    /** One for each dependency, in the class path's order. */
    static List<DependencyTrust> of(CrateFacts facts, List<GateResult> gates) {
        DependencyStates states = new DependencyStates(facts, gates);
        return facts.dependencies().stream().map(states::trust).toList();
    }

    private DependencyTrust trust(DependencyFacts dependency) {
        ResolvedDependency artifact = dependency.artifact();
        String objection = objections.get(artifact.key());
        if (objection != null) {
            return with(artifact, State.UNAUTHORIZED, objection);
        }
        if (FoundationScanner.isFoundation(artifact)) {
            return pinned
                    ? with(artifact, State.FOUNDATION, "its classes have the pin that this plugin was built with")
                    : with(artifact, State.UNAUTHORIZED, "its classes do not have the pin of this plugin's foundation");
        }
        Answer answer = locked.of(dependency);
        String proofs = proofs(dependency);
        if (answer.standing() == Standing.DIFFERENT) {
            return with(artifact, State.CHANGED, answer.reason());
        }
        if (!proofs.isEmpty()) {
            return with(artifact, State.PROVEN, proofs + "; " + answer.reason());
        }
        return with(artifact, answer.standing() == Standing.HELD ? State.LOCKED : State.UNLOCKED, answer.reason());
    }

    /** The crates in it whose proofs Gate 0 accepted, in words; empty when there is none, or nobody judged them. */
    private String proofs(DependencyFacts dependency) {
        List<String> crates = dependency.claims().stream()
                .filter(claim -> claim.manifest() || dependency.artifact().sibling())
                .filter(claim -> claim.record() != null)
                .map(ClaimedProof::crate)
                .toList();
        return !judged || crates.isEmpty() ? "" : "valid proof of " + String.join(", ", crates);
    }

    private static DependencyTrust with(ResolvedDependency artifact, State state, String evidence) {
        return new DependencyTrust(artifact.coordinates(), artifact.scope(), state, evidence, artifact.via());
    }
}
