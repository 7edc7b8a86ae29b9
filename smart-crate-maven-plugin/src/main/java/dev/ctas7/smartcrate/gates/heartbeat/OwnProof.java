// SPDX-License-Identifier: Apache-2.0
// PROOF_JUDGE_OWN_EVIDENCE
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Is the crate's own proof in the output folder and in the packaged jar, and nowhere else? */
final class OwnProof {
    private static final String WHY =
            "Without a proof that fits, nobody can tell what this crate was compiled against.";
    private static final String REBUILD = "run mvn clean verify, so that the annotation processor writes it anew";

    private OwnProof() {}

    static List<Finding> check(CrateFacts facts, Settings settings) {
        List<Finding> findings = new ArrayList<>(output(facts, settings));
        if (findings.isEmpty() && facts.proof().packagedChecked()) {
            packaged(facts).ifPresent(findings::add);
        }
        facts.proof().forged().stream().map(OwnProof::forged).forEach(findings::add);
        return findings;
    }

    /** The record of this crate in the output folder; null when there is none that can be read. */
    static @Nullable ProofRecord record(CrateFacts facts) {
        return claim(facts.proof().output(), facts.identity().artifactId())
                .map(ClaimedProof::record)
                .orElse(null);
    }

    private static Optional<ClaimedProof> claim(List<ClaimedProof> claims, String crate) {
        return claims.stream().filter(claim -> claim.crate().equals(crate)).findFirst();
    }

    private static List<Finding> output(CrateFacts facts, Settings settings) {
        String crate = facts.identity().artifactId();
        List<ClaimedProof> output = facts.proof().output();
        Optional<ClaimedProof> own = claim(output, crate);
        if (own.isEmpty() || isBare(own.get())) {
            List<String> others = output.stream()
                    .filter(claim -> claim.record() != null)
                    .map(ClaimedProof::crate)
                    .toList();
            return List.of(others.isEmpty() ? MissingProof.of(facts) : ofOthers(crate, others));
        }
        ProofFit fit = new ProofFit(crate, facts.identity().version(), settings.acceptedTokens());
        List<Finding> findings = new ArrayList<>();
        for (String mismatch : fit.mismatches(own.get())) {
            findings.add(about(HeartbeatRules.UNFIT_PROOF, crate, "the proof of this crate does not fit: " + mismatch));
        }
        fit.unlinked(own.get())
                .map(fault ->
                        about(HeartbeatRules.UNLINKED_PROOF, crate, "the proof of this crate is not linked: " + fault))
                .ifPresent(findings::add);
        return findings;
    }

    // The plugin itself lays the manifest there, proof or not.
    private static boolean isBare(ClaimedProof claim) {
        return claim.record() == null && claim.problem().isEmpty();
    }

    private static Finding ofOthers(String crate, List<String> others) {
        return about(
                HeartbeatRules.UNFIT_PROOF,
                crate,
                "the output folder has a proof of " + HeartbeatRules.some(others) + ", wanted one of '" + crate + "'");
    }

    private static Finding about(Rule rule, String crate, String what) {
        return HeartbeatRules.finding(rule, HeartbeatRules.POM, crate, what, WHY, REBUILD);
    }

    private static Optional<Finding> packaged(CrateFacts facts) {
        String crate = facts.identity().artifactId();
        ProofFacts proof = facts.proof();
        if (!proof.packagedProblem().isEmpty()) {
            return Optional.of(packaged(crate, "could not be looked into: " + proof.packagedProblem()));
        }
        boolean there =
                claim(proof.packaged(), crate).filter(claim -> !isBare(claim)).isPresent();
        if (!there) {
            return Optional.of(packaged(crate, "has no proof of " + crate));
        }
        return proof.packagedMatches()
                ? Optional.empty()
                : Optional.of(packaged(crate, "has another proof of " + crate + " than the output folder"));
    }

    private static Finding packaged(String crate, String fault) {
        return HeartbeatRules.finding(
                HeartbeatRules.PACKAGED_PROOF,
                HeartbeatRules.POM,
                crate,
                "the packaged jar " + fault,
                "Others get the jar and not the output folder, and would have to take this crate on trust.",
                "let the packaging plugins in pom.xml take META-INF/smart-crate and all classes, and run mvn clean verify");
    }

    private static Finding forged(String path) {
        return HeartbeatRules.finding(
                HeartbeatRules.FORGED_PROOF,
                Location.of(path),
                path,
                "a proof lies among the sources, wanted only from the compiler",
                "A proof that is copied into the jar says nothing about what was compiled.",
                "delete this file");
    }
}
