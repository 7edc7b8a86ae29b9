// SPDX-License-Identifier: Apache-2.0
// PROOF_HOLD_FOUND_RECORD
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.proof.ProofRecord;

/** A proof that was found, and where its manifest would be. */
final class Candidate {
    private final ProofRecord proof;
    private final byte[] bytes;
    private final CrateFiles files;
    private final boolean beside;

    /** @param beside whether it lies in the same jar, folder or module as the class that asks */
    Candidate(ProofRecord proof, byte[] bytes, CrateFiles files, boolean beside) {
        this.proof = proof;
        this.bytes = bytes;
        this.files = files;
        this.beside = beside;
    }

    ProofRecord proof() {
        return proof;
    }

    /** The file's own bytes. */
    byte[] bytes() {
        return bytes;
    }

    CrateFiles files() {
        return files;
    }

    boolean isBeside() {
        return beside;
    }
}
