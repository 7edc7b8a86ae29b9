// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_CHECK_RESOLVED_ARTIFACT
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** Is foundation-core there when the crate runs, and is it the audited one? */
final class FoundationPresence {
    private static final int SHOWN_DIGITS = 12;

    private FoundationPresence() {}

    static List<Finding> check(CrateFacts facts, Settings settings) {
        FoundationFacts foundation = facts.foundation();
        List<Finding> findings = new ArrayList<>();
        if (!foundation.packaged()) {
            findings.add(absent(foundation));
        }
        if (!foundation.location().isEmpty()) {
            if (!settings.acceptedTokens().contains(foundation.token())) {
                findings.add(token(foundation, settings));
            } else if (foundation.pin().isEmpty() || !foundation.pin().equals(foundation.expectedPin())) {
                findings.add(pin(foundation));
            }
        }
        return findings;
    }

    private static Finding absent(FoundationFacts foundation) {
        boolean missing = foundation.location().isEmpty();
        return HeartbeatRules.finding(
                HeartbeatRules.MISSING_FOUNDATION,
                HeartbeatRules.POM,
                Foundation.KEY,
                missing
                        ? "foundation-core is not on the class path, wanted in scope compile or runtime"
                        : "foundation-core is in scope " + foundation.scope() + ", wanted compile or runtime",
                "Without it at run time the crate does not stand on the audited foundation.",
                missing
                        ? "add the dependency " + Foundation.KEY + ":" + Foundation.version() + " to pom.xml"
                        : "remove <scope>" + foundation.scope()
                                + "</scope> from the foundation-core dependency in pom.xml");
    }

    private static Finding token(FoundationFacts foundation, Settings settings) {
        String carried = foundation.token().isEmpty() ? "no token" : "token '" + foundation.token() + "'";
        return HeartbeatRules.finding(
                HeartbeatRules.FOREIGN_TOKEN,
                HeartbeatRules.POM,
                Foundation.KEY,
                foundation.location() + " carries " + carried + ", wanted " + ProofFit.oneOf(settings.acceptedTokens()),
                "The token names the audited foundation; this one is another version or no foundation at all.",
                "set the version of foundation-core in pom.xml to " + Foundation.version());
    }

    private static Finding pin(FoundationFacts foundation) {
        return HeartbeatRules.finding(
                HeartbeatRules.TAMPERED_FOUNDATION,
                HeartbeatRules.POM,
                Foundation.KEY,
                "the classes of " + foundation.location() + " have pin " + shown(foundation.pin()) + ", wanted "
                        + shown(foundation.expectedPin()),
                "Classes that differ from those this plugin was built with have not been audited, whatever their token.",
                "delete foundation-core from the local repository and fetch it again from a repository you trust");
    }

    private static String shown(String pin) {
        return pin.isEmpty() ? "'' (unreadable)" : pin.substring(0, Math.min(SHOWN_DIGITS, pin.length())) + "…";
    }
}
