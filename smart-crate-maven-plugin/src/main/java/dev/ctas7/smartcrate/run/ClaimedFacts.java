// SPDX-License-Identifier: Apache-2.0
// FACTS_GATHER_CLAIMED_STATE
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.UpstreamProof;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationScanner;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.proof.ProofScanner;
import dev.ctas7.smartcrate.facts.proof.UpstreamScanner;
import dev.ctas7.smartcrate.lock.LockReader;
import dev.ctas7.smartcrate.lock.LockState;
import java.util.List;

/**
 * What is claimed of the crate, for others to compare with what is there.
 *
 * @param foundation the foundation-core on the class path
 * @param proofs the crate's own
 * @param upstream proofs of the modules built before it
 * @param lock what was locked
 */
record ClaimedFacts(FoundationFacts foundation, ProofFacts proofs, List<UpstreamProof> upstream, LockState lock) {
    /** Reads them; broken files become facts that say so. */
    static ClaimedFacts gather(CrateInputs inputs, String lockFile) {
        return new ClaimedFacts(
                FoundationScanner.scan(inputs.dependencies()),
                ProofScanner.scan(inputs, inputs.processing()),
                UpstreamScanner.scan(inputs.reactor()),
                LockReader.read(inputs.basedir(), lockFile));
    }
}
