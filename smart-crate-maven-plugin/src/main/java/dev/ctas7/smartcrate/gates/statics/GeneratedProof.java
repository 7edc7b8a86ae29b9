// SPDX-License-Identifier: Apache-2.0
// PROOF_SELECT_GENERATED_CLASS
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;

/**
 * Tells the class that the processor generated from the code that people wrote.
 *
 * <p>It holds the crate's name, which may name the forbidden hash without anything using it.
 */
final class GeneratedProof {
    private GeneratedProof() {}

    static boolean is(CrateFacts facts, SourceFile source) {
        String simple = source.fileName().replace(".java", "");
        String name = source.packageName().isEmpty() ? simple : source.packageName() + "." + simple;
        return source.kind() == SourceKind.GENERATED && isNamed(facts, name);
    }

    /** Whether the class is the proof and refers to nothing forbidden but itself and the crate's name. */
    static boolean is(CrateFacts facts, ClassFile type) {
        String own = type.name();
        String crate = '"' + facts.identity().artifactId() + '"';
        return isNamed(facts, own)
                && type.libraryUses().isEmpty()
                && type.forbiddenReferences().stream()
                        .allMatch(name -> name.equals(own) || name.startsWith(own + ".") || name.equals(crate));
    }

    private static boolean isNamed(CrateFacts facts, String type) {
        for (ClaimedProof claim : facts.proof().output()) {
            ProofRecord proof = claim.record();
            if (proof != null
                    && claim.linked()
                    && claim.crate().equals(facts.identity().artifactId())
                    && proof.generatedClass().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
