// SPDX-License-Identifier: Apache-2.0
// PROOF_EXPLAIN_MISSING_EVIDENCE
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.model.Finding;

/** Says why there is no proof, as far as can be known, and exactly what to add. */
final class MissingProof {
    private MissingProof() {}

    static Finding of(CrateFacts facts) {
        String crate = facts.identity().artifactId();
        return HeartbeatRules.finding(
                HeartbeatRules.MISSING_PROOF,
                HeartbeatRules.POM,
                crate,
                "the output folder has no proof of " + crate + ": " + cause(facts),
                "Without its proof the crate is unauthorized: nothing shows what it was compiled against.",
                fix(facts));
    }

    private static String cause(CrateFacts facts) {
        String processing = facts.proof().processing();
        if (processing != null && !processing.isBlank()) {
            return processing;
        }
        return facts.classes().classes().isEmpty() ? "nothing was compiled" : "the annotation processor did not run";
    }

    private static String fix(CrateFacts facts) {
        String processing = facts.proof().processing();
        if (processing == null && facts.classes().classes().isEmpty()) {
            return "annotate a type or a package-info.java below src/main/java with @AssertHasFoundationCore";
        }
        if (processing != null && isSwitchedOff(processing)) {
            return "remove it (-proc:none, <proc>none</proc> or maven.compiler.proc=none) and run mvn clean verify";
        }
        return "add <extensions>true</extensions> to the stanza of smart-crate-maven-plugin, or to the configuration of"
                + " maven-compiler-plugin <annotationProcessorPaths><path><groupId>dev.ctas7</groupId>"
                + "<artifactId>annotation-processor</artifactId><version>" + Foundation.version()
                + "</version></path></annotationProcessorPaths>; then run mvn clean verify";
    }

    private static boolean isSwitchedOff(String processing) {
        return processing.contains("-proc:none")
                || processing.contains("<proc>none</proc>")
                || processing.contains("maven.compiler.proc=none");
    }
}
