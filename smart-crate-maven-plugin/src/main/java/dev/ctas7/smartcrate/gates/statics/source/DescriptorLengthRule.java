// SPDX-License-Identifier: Apache-2.0
// DESCRIPTOR_CHECK_LINE_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** SC112: {@code package-info} and {@code module-info} introduce, they do not explain everything. */
final class DescriptorLengthRule implements SourceRule {
    private static final Rule RULE = Rule.of("SC112", "descriptor-too-long", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(SourceFile file, Limits limits) {
        if (!file.describesPackageOrModule() || file.isGenerated() || file.lines() <= limits.descriptor()) {
            return List.of();
        }
        return List.of(Finding.of(
                RULE,
                Location.of(file.path()),
                file.lines() + " lines, limit " + limits.descriptor() + " for " + file.fileName(),
                "An introduction this long is not read, and what it explains is explained away from the code.",
                "Keep what the package is for and where to start; move the rest to the types or the docs."));
    }
}
