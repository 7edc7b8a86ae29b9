// SPDX-License-Identifier: Apache-2.0
// DESCRIPTOR_CHECK_LINE_LIMIT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC112: {@code package-info} and {@code module-info} introduce, they do not explain everything. */
final class DescriptorLengthRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.DESCRIPTOR_LENGTH);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        int limit = LineLimits.of(facts).descriptor();
        return facts.sources().stream()
                .filter(SourceFile::describesPackageOrModule)
                .filter(file -> file.kind() != SourceKind.GENERATED && file.lines() > limit)
                .map(file -> Finding.of(
                        StaticRules.DESCRIPTOR_LENGTH,
                        Location.of(file.path()),
                        file.lines() + " lines, limit " + limit + " for " + file.fileName(),
                        "An introduction this long is not read, and what it explains is explained away from the code.",
                        "Keep what the package is for and where to start; move the rest to the types or the docs."))
                .toList();
    }
}
