// SPDX-License-Identifier: Apache-2.0
// LOCK_CHECK_WRITING_PRECONDITION
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.util.List;
import java.util.Optional;

/** Says why a lock written now would hold less than the truth. */
final class LockReadiness {
    private LockReadiness() {}

    static Optional<Refused> check(CrateFacts facts) {
        long sources = facts.sources().stream()
                .filter(source -> source.kind() == SourceKind.MAIN)
                .count();
        if (sources > 0 && facts.classes().classes().isEmpty()) {
            String reason =
                    "the module has " + sources + " main source(s) but no class files to read its interface from";
            return refuse(facts, reason, "Compile first: mvn compile smart-crate:lock");
        }
        List<Unreadable> unreadable = facts.classes().unreadable();
        if (!unreadable.isEmpty()) {
            String reason = "class file '" + unreadable.get(0).path() + "' "
                    + unreadable.get(0).reason();
            return refuse(facts, reason, "Build anew: mvn clean compile smart-crate:lock");
        }
        for (DependencyFacts dependency : facts.dependencies()) {
            if (DependencyLine.isLocked(dependency) && !DependencyLine.isOpened(dependency)) {
                String reason = "dependency " + dependency.artifact().key() + " has no content that can be read";
                return refuse(facts, reason, "Resolve it first, in a reactor with: mvn compile smart-crate:lock");
            }
        }
        return Optional.empty();
    }

    /** What was edited by hand is never made to fit. */
    static Optional<Refused> ledger(String file, LockDocument document) {
        String fix = "Restore it: git checkout -- " + file + "; a merge keeps the acknowledgements of both sides";
        return document.objection().map(reason -> new Refused(file, reason, fix, List.of()));
    }

    private static Optional<Refused> refuse(CrateFacts facts, String reason, String fix) {
        return Optional.of(new Refused(facts.lock().file(), reason, fix, List.of()));
    }
}
