// SPDX-License-Identifier: Apache-2.0
// EXEMPTION_CHECK_COVERED_FINDING
package dev.ctas7.smartcrate.suppression;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.Suppression;
import dev.ctas7.smartcrate.facts.source.WrittenSuppression;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * One {@code SuppressGate} with its place in the sources, and what it reaches.
 *
 * @param suppression as written
 * @param describesPackage whether it stands in a {@code package-info.java}
 * @param where the annotation, or the annotated type when only its class file is known
 */
public record Exemption(Suppression suppression, boolean describesPackage, Location where) {
    /** One that was read in a source. */
    public static Exemption of(SourceFile file, WrittenSuppression written) {
        Suppression suppression = new Suppression(
                written.element(file), written.rule(), written.reason(), written.until(), written.line());
        Location where = new Location(file.path(), written.line(), written.column());
        return new Exemption(suppression, written.type().isEmpty(), where);
    }

    /** One that was read in the class file of a type, which lies at {@code path} when no source declares it. */
    public static Exemption of(String type, String path, Suppression suppression, TypePlaces places) {
        boolean describesPackage = type.equals("package-info") || type.endsWith(".package-info");
        return new Exemption(suppression, describesPackage, places.placeOf(type).orElseGet(() -> Location.of(path)));
    }

    /** Whether it says why, and its last day is not past; a day that is none never holds. */
    public boolean holds(LocalDate today) {
        boolean endless = suppression.until().isEmpty();
        boolean lasts =
                endless || lastDay().filter(last -> !last.isBefore(today)).isPresent();
        return lasts && !suppression.reason().isBlank();
    }

    /** The last day on which it holds; empty when it has no end, or one that is no day. */
    public Optional<LocalDate> lastDay() {
        try {
            return Optional.of(LocalDate.parse(suppression.until()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether it silences this finding: same rule, and the element is the annotated one or lies inside it. What stands
     * in test sources reaches test sources only.
     */
    public boolean covers(Finding finding, TypePlaces places) {
        if (!finding.rule().id().equals(suppression.rule())
                || (places.isTest(where.file())
                        && !places.isTest(finding.where().file()))) {
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
        if (!element.contains("#")) {
            return false;
        }
        Optional<List<Member>> bodies = places.bodies(finding.where().file(), own, suppression.line());
        return bodies.map(found -> found.stream().anyMatch(body -> isInside(finding, body)))
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
