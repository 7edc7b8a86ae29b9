// SPDX-License-Identifier: Apache-2.0
// ENTRYPOINT_CHECK_COMPILED_ANNOTATION
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.Optional;

/** Does exactly one class file carry the annotation, and is it the one that the proof names? */
final class EntryPoint {
    private static final String MODULE = "module-info";
    private static final String PACKAGE = ".package-info";

    private EntryPoint() {}

    static Optional<Finding> check(CrateFacts facts) {
        if (facts.classes().classes().isEmpty()) {
            // Nothing was compiled; the missing proof says so.
            return Optional.empty();
        }
        List<String> annotated = facts.classes().classes().stream()
                .filter(ClassFile::assertsFoundation)
                .map(ClassFile::name)
                .distinct()
                .toList();
        if (annotated.isEmpty()) {
            return Optional.of(finding(
                    "no class file carries @AssertHasFoundationCore, wanted exactly one",
                    "annotate the entry point with @AssertHasFoundationCore and run mvn clean verify"));
        }
        if (annotated.size() > 1) {
            return Optional.of(finding(
                    annotated.size() + " class files carry @AssertHasFoundationCore, wanted exactly one: "
                            + HeartbeatRules.some(annotated),
                    "keep the annotation on one of them and run mvn clean verify"));
        }
        ProofRecord proof = OwnProof.record(facts);
        return proof == null || fits(proof.entryPoint(), annotated.get(0))
                ? Optional.empty()
                : Optional.of(finding(
                        "the proof names entry point '" + proof.entryPoint() + "', the byte code has '"
                                + annotated.get(0) + "'",
                        "run mvn clean verify, so that the annotation processor writes the proof anew"));
    }

    private static boolean fits(String entryPoint, String binaryName) {
        if (binaryName.equals(MODULE)) {
            return entryPoint.startsWith("module ");
        }
        String name = binaryName.endsWith(PACKAGE)
                ? binaryName.substring(0, binaryName.length() - PACKAGE.length())
                : binaryName;
        // A nested type's canonical name has a dot where its binary name has a dollar sign.
        return name.replace('$', '.').equals(entryPoint.replace('$', '.'));
    }

    private static Finding finding(String what, String fix) {
        return HeartbeatRules.finding(
                HeartbeatRules.ENTRY_POINT,
                HeartbeatRules.POM,
                "entry point",
                what,
                "The proof stands for the entry point; without it in the byte code the proof stands for nothing.",
                fix);
    }
}
