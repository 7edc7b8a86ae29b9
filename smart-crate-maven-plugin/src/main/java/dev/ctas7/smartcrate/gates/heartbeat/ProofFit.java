// SPDX-License-Identifier: Apache-2.0
// PROOF_JUDGE_CLAIMED_RECORD
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a proof must say: the name and the version of its artifact, and an accepted token.
 *
 * @param crate the name it must carry
 * @param version the version it must carry; null when nobody knows, as for a crate merged into another jar
 * @param tokens any of these
 */
record ProofFit(String crate, @Nullable String version, List<String> tokens) {
    ProofFit {
        tokens = List.copyOf(tokens);
    }

    /** Everything that is wrong with a claim; empty when the proof is valid. */
    List<String> faults(ClaimedProof claim) {
        List<String> faults = new ArrayList<>(mismatches(claim));
        unlinked(claim).ifPresent(faults::add);
        return faults;
    }

    /** How the record differs from what it must say. */
    List<String> mismatches(ClaimedProof claim) {
        ProofRecord proof = claim.record();
        if (proof == null) {
            return List.of(claim.problem().isEmpty() ? "there is no " + ProofRecord.FILE : claim.problem());
        }
        List<String> faults = new ArrayList<>();
        if (!proof.crate().equals(crate)) {
            faults.add("crate was '" + proof.crate() + "' but must be '" + crate + "'");
        }
        if (version != null && !proof.version().equals(version)) {
            faults.add("version was '" + proof.version() + "' but must be '" + version + "'");
        }
        if (!tokens.contains(proof.token())) {
            faults.add("token was '" + proof.token() + "' but must be " + oneOf(tokens));
        }
        return faults;
    }

    /** Why the generated class proves nothing; empty when it does, or when no record names one. */
    Optional<String> unlinked(ClaimedProof claim) {
        ProofRecord proof = claim.record();
        return proof == null || claim.linked()
                ? Optional.empty()
                : Optional.of(
                        "class '" + proof.generatedClass() + "' is missing or does not call FoundationCore.token()");
    }

    /** Accepted values in words. */
    static String oneOf(List<String> accepted) {
        String quoted = "'" + String.join("', '", accepted) + "'";
        return accepted.size() == 1 ? quoted : "one of " + quoted;
    }
}
