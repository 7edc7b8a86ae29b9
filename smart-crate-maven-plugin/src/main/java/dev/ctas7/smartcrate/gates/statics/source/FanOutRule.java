// SPDX-License-Identifier: Apache-2.0
// TYPE_CHECK_USAGE_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.TypeUse;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** SC125: no top-level type, its nested types included, depends on more types than a reader can know. */
final class FanOutRule implements SourceRule {
    private static final Rule RULE = Rule.of("SC125", "fan-out-too-wide", Severity.WARNING);

    /** Enough to recognise the crowd by. */
    private static final int NAMED = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(SourceFile file, Limits limits) {
        if (file.isGenerated()) {
            return List.of();
        }
        int limit = limits.fanOut();
        return file.structure().uses().stream()
                .filter(type -> type.uses().size() > limit)
                .map(type -> finding(file, type, limit))
                .toList();
    }

    private static Finding finding(SourceFile file, TypeUse type, int limit) {
        return Finding.of(
                RULE,
                new Location(file.path(), type.line(), type.column()),
                file.qualified(type.type()),
                type.type() + " uses " + type.uses().size() + " other types, limit " + limit,
                "A change to any of " + some(type.uses()) + " can reach it.",
                "Move the part that needs most of them behind a type of its own.");
    }

    private static String some(List<String> uses) {
        if (uses.size() <= NAMED) {
            return String.join(", ", uses);
        }
        return String.join(", ", uses.subList(0, NAMED)) + " and " + (uses.size() - NAMED) + " more";
    }
}
