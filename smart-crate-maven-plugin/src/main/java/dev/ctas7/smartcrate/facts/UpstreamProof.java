// SPDX-License-Identifier: Apache-2.0
// REACTOR_HOLD_BUILT_PROOF
package dev.ctas7.smartcrate.facts;

import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import java.util.List;

/**
 * The proofs in the output of a module that was built before this one.
 *
 * @param module which
 * @param claims what lies in its output folder
 */
public record UpstreamProof(ReactorModule module, List<ClaimedProof> claims) {
    /** Copies the list. */
    public UpstreamProof {
        claims = List.copyOf(claims);
    }
}
