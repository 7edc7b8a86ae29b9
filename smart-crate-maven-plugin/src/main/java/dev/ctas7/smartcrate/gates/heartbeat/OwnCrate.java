// SPDX-License-Identifier: Apache-2.0
// CRATE_CHECK_OWN_FOUNDATION
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** What Gate 0 asks of the crate itself: its foundation, its proof, its entry point, and nothing smuggled in. */
final class OwnCrate {
    private OwnCrate() {}

    static List<Finding> check(CrateFacts facts, Settings settings) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(FoundationPresence.check(facts, settings));
        findings.addAll(FoundationPackages.check(facts));
        findings.addAll(OwnProof.check(facts, settings));
        EntryPoint.check(facts).ifPresent(findings::add);
        findings.addAll(SmuggledClasses.check(facts));
        return findings;
    }
}
