// SPDX-License-Identifier: Apache-2.0
// FILE_CHECK_LINE_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** SC110: no main or test source is longer than a person reads in one sitting. */
final class FileLengthRule implements SourceRule {
    private static final Rule RULE = Rule.of("SC110", "file-too-long", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(SourceFile file, Limits limits) {
        if (file.isGenerated() || file.lines() <= limits.file()) {
            return List.of();
        }
        return List.of(Finding.of(
                RULE,
                Location.of(file.path()),
                file.lines() + " lines, limit " + limits.file(),
                "A file this long has more than one reason to change, and nobody reads it whole.",
                "Move one responsibility to a package-private class beside it."));
    }
}
