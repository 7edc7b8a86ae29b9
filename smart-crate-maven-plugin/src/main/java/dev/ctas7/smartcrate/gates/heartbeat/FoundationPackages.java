// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_CHECK_RESERVED_PACKAGES
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationScanner;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.List;

/** Does anything but foundation-core lie in its packages? The class path takes whichever comes first. */
final class FoundationPackages {
    private static final String WHY = "A class in the foundation's packages can take the place of an audited one.";

    private FoundationPackages() {}

    static List<Finding> check(CrateFacts facts) {
        List<Finding> findings = new ArrayList<>();
        boolean seen = false;
        for (DependencyFacts dependency : facts.dependencies()) {
            boolean foundation = FoundationScanner.isFoundation(dependency.artifact());
            if (!dependency.problem().isEmpty() && !foundation) {
                findings.add(unopened(dependency));
            } else if (!dependency.foundationEntries().isEmpty() && (!foundation || seen)) {
                findings.add(foreign(dependency));
            }
            seen |= foundation;
        }
        TypeSources sources = TypeSources.of(facts);
        facts.classes().classes().stream()
                .filter(FoundationPackages::isReserved)
                .map(file -> own(file, HeartbeatRules.place(file, sources)))
                .forEach(findings::add);
        return findings;
    }

    private static boolean isReserved(ClassFile file) {
        return file.name().startsWith(Foundation.PACKAGES);
    }

    private static Finding unopened(DependencyFacts dependency) {
        return HeartbeatRules.finding(
                HeartbeatRules.FOREIGN_CLASS,
                HeartbeatRules.POM,
                dependency.artifact().key(),
                name(dependency) + " could not be looked into: " + dependency.problem(),
                "What cannot be looked into may bring classes that take the place of audited ones.",
                "delete it from the local repository and build again, or remove the dependency from pom.xml");
    }

    private static Finding foreign(DependencyFacts dependency) {
        List<String> entries = dependency.foundationEntries();
        return HeartbeatRules.finding(
                HeartbeatRules.FOREIGN_CLASS,
                HeartbeatRules.POM,
                dependency.artifact().key(),
                name(dependency) + " has " + (entries.size() == 1 ? "1 class" : entries.size() + " classes")
                        + " in foundation-core's packages, wanted 0: "
                        + HeartbeatRules.some(entries),
                WHY,
                "remove " + dependency.artifact().key() + " from pom.xml, or exclude it where it comes from");
    }

    private static Finding own(ClassFile file, Location where) {
        return HeartbeatRules.finding(
                HeartbeatRules.FOREIGN_CLASS,
                where,
                file.name(),
                "class " + file.name() + " of this module lies in foundation-core's packages",
                WHY,
                "move it into a package of your own");
    }

    private static String name(DependencyFacts dependency) {
        return dependency.artifact().key() + ":" + dependency.artifact().version();
    }
}
