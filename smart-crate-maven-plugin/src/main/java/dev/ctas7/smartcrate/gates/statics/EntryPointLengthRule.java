// SPDX-License-Identifier: Apache-2.0
// ENTRYPOINT_CHECK_LINE_LIMIT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC111: the source of an entry point that is a type only starts things. */
final class EntryPointLengthRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.ENTRY_POINT_LENGTH);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        int limit = LineLimits.of(facts).entryPoint();
        return TypeSources.entryPoints(facts).stream()
                .filter(file -> file.lines() > limit)
                .map(file -> Finding.of(
                        StaticRules.ENTRY_POINT_LENGTH,
                        Location.of(file.path()),
                        "entry point of " + file.lines() + " lines, limit " + limit,
                        "An entry point that does work hides what the crate is started with.",
                        "Leave the wiring here and move the work to classes of its own."))
                .toList();
    }
}
