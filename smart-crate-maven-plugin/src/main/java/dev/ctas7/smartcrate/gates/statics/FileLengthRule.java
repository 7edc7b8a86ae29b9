// SPDX-License-Identifier: Apache-2.0
// FILE_CHECK_LINE_LIMIT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC110: no main or test source is longer than a person reads in one sitting. */
final class FileLengthRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.FILE_LENGTH);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        int limit = LineLimits.of(facts).file();
        return facts.sources().stream()
                .filter(file -> file.kind() != SourceKind.GENERATED && file.lines() > limit)
                .map(file -> Finding.of(
                        StaticRules.FILE_LENGTH,
                        Location.of(file.path()),
                        file.lines() + " lines, limit " + limit,
                        "A file this long has more than one reason to change, and nobody reads it whole.",
                        "Move one responsibility to a package-private class beside it."))
                .toList();
    }
}
