// SPDX-License-Identifier: Apache-2.0
// PROOF_HOLD_CLAIMED_EVIDENCE
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.foundation.proof.ProofRecord;
import org.jspecify.annotations.Nullable;

/**
 * One folder below {@code META-INF/smart-crate/} in a jar or an output folder.
 *
 * @param crate the folder's name
 * @param manifest whether the manifest lies there: the claim to be a smart crate
 * @param record the proof; null when there is none or it cannot be read
 * @param problem why it cannot be read; empty for no problem
 * @param linked whether the generated class is there, implements FoundationProof and calls FoundationCore.token()
 */
public record ClaimedProof(
        String crate, boolean manifest, @Nullable ProofRecord record, String problem, boolean linked) {}
