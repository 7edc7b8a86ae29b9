// SPDX-License-Identifier: Apache-2.0
// CONSTRAINT_CHECK_SINGLE_RESPONSIBILITY
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.source.TypeUse;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.pattern.Constraint;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** SC306 for single_responsibility: the members of a type belong together, and it needs few other types. */
final class ResponsibilityCheck implements PatternRule {
    private static final String WHY = "Callers rely on a declared constraint and do not look behind it.";

    private final int fanOut;

    /** Takes the most types that a type may use. */
    ResponsibilityCheck(int fanOut) {
        this.fanOut = fanOut;
    }

    @Override
    public List<Finding> check(PromisedSource source) {
        if (!source.promise().constraints().contains(Constraint.SINGLE_RESPONSIBILITY)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (CodeClass type : source.classes()) {
            if (type.name().equals(type.outermost())) {
                List<List<String>> groups = Cohesion.of(type, source.classes()).groups();
                if (groups.size() > 1) {
                    findings.add(scattered(source, type, groups));
                }
            }
        }
        for (TypeUse use : source.file().structure().uses()) {
            if (use.uses().size() > fanOut) {
                findings.add(wide(source, use));
            }
        }
        return findings;
    }

    private static Finding scattered(PromisedSource source, CodeClass type, List<List<String>> groups) {
        String shown = groups.stream()
                .map(group -> "{" + String.join(", ", group) + "}")
                .collect(Collectors.joining(" and "));
        return Finding.of(
                PatternRules.BROKEN_CONSTRAINT,
                source.file().types().stream()
                        .filter(declared ->
                                source.file().qualified(declared.name()).equals(type.name()))
                        .findFirst()
                        .map(declared -> Location.of(source.file().path(), declared.line()))
                        .orElse(source.at(0)),
                type.name(),
                "single_responsibility is declared, but " + groups.size() + " groups of members share nothing: "
                        + shown,
                WHY,
                "Move one group to a type of its own, or delete single_responsibility from the Constraints line.");
    }

    private Finding wide(PromisedSource source, TypeUse use) {
        return Finding.of(
                PatternRules.BROKEN_CONSTRAINT,
                new Location(source.file().path(), use.line(), use.column()),
                source.file().qualified(use.type()),
                "single_responsibility is declared, but " + use.type() + " uses "
                        + use.uses().size() + " other types, limit " + fanOut,
                WHY,
                "Move the part that needs most of them behind a type of its own, or delete single_responsibility from"
                        + " the Constraints line.");
    }
}
