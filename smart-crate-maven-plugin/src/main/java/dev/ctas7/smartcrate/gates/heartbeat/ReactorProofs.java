// SPDX-License-Identifier: Apache-2.0
// REACTOR_JUDGE_BUILT_PROOFS
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.UpstreamProof;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import java.util.Collection;
import java.util.List;

/**
 * The proofs of a whole reactor, judged as Gate 0 judges those of the modules that were built before a crate.
 *
 * @param judged how many modules are crates, or should be
 * @param findings SC012 and SC014, in the reactor's order
 */
public record ReactorProofs(int judged, List<Finding> findings) {
    /** Copies the list. */
    public ReactorProofs {
        findings = List.copyOf(findings);
    }

    /**
     * Judges them.
     *
     * @param proofs one entry for each module
     * @param notCrates artifactIds of modules that are no crates
     * @param settings which tokens are accepted
     */
    public static ReactorProofs judge(List<UpstreamProof> proofs, Collection<String> notCrates, Settings settings) {
        Neighbours neighbours = new Neighbours();
        ReactorCheck.check(proofs, notCrates, settings, neighbours);
        return new ReactorProofs(neighbours.active(), neighbours.findings());
    }
}
