// SPDX-License-Identifier: Apache-2.0
// EXEMPTION_CHECK_COVERED_FINDING
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.Suppression;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;

/**
 * One {@code SuppressGate} with its place in the sources, and what it reaches.
 *
 * @param suppression as written
 * @param describesPackage whether it stands in a {@code package-info.java}
 * @param where the annotated type, for findings about the annotation itself
 */
record Exemption(Suppression suppression, boolean describesPackage, Location where) {
    static Exemption of(ClassFile type, Suppression suppression, TypePlaces places) {
        boolean describesPackage =
                type.name().equals("package-info") || type.name().endsWith(".package-info");
        return new Exemption(suppression, describesPackage, places.placeOf(type));
    }

    /** Whether it silences this finding: same rule, and the element is the annotated one or lies inside it. */
    boolean covers(Finding finding, TypePlaces places) {
        if (!finding.rule().id().equals(suppression.rule())) {
            return false;
        }
        String type = finding.element().split("#", 2)[0];
        return places.knows(type) ? coversElement(finding, type, places) : coversFile(finding, places);
    }

    private boolean coversElement(Finding finding, String type, TypePlaces places) {
        String element = finding.element();
        String own = suppression.element();
        if (describesPackage) {
            return type.substring(0, Math.max(0, type.lastIndexOf('.'))).equals(own);
        }
        if (!own.contains("#")) {
            return element.equals(own) || element.startsWith(own + "#") || element.startsWith(own + "$");
        }
        return element.contains("#")
                && places.bodies(finding.where().file(), own, suppression.line())
                        .map(bodies -> bodies.stream().anyMatch(body -> isInside(finding, body)))
                        .orElse(element.equals(own) || element.startsWith(own + "("));
    }

    /** A member's body holds the lambdas and the anonymous and local classes in it as well. */
    private static boolean isInside(Finding finding, Member body) {
        int line = finding.where().line();
        return body.line() <= line && line <= body.endLine();
    }

    private boolean coversFile(Finding finding, TypePlaces places) {
        String file = finding.where().file();
        if (describesPackage) {
            return finding.element().equals(suppression.element())
                    || places.packageOf(file)
                            .filter(suppression.element()::equals)
                            .isPresent();
        }
        return file.equals(where.file());
    }
}
