// SPDX-License-Identifier: Apache-2.0
// PROOF_HOLD_OWN_EVIDENCE
package dev.ctas7.smartcrate.facts.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The crate's own proofs, everywhere they may lie.
 *
 * @param output claims in the output folder
 * @param packagedChecked whether there is a packaged jar
 * @param packaged claims in the packaged jar
 * @param packagedMatches whether the jar's proof and generated class have the output folder's bytes
 * @param packagedProblem why the jar could not be opened; empty for no problem
 * @param forged proofs that lie among the source resources, relative to the module
 * @param processing why no processor ran, as far as the build says; null when nothing speaks against it
 */
public record ProofFacts(
        List<ClaimedProof> output,
        boolean packagedChecked,
        List<ClaimedProof> packaged,
        boolean packagedMatches,
        String packagedProblem,
        List<String> forged,
        @Nullable String processing) {
    /** Copies the lists. */
    public ProofFacts {
        output = List.copyOf(output);
        packaged = List.copyOf(packaged);
        forged = List.copyOf(forged);
    }
}
