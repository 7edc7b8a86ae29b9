// SPDX-License-Identifier: Apache-2.0
// ENTRYPOINT_CHECK_LINE_LIMIT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** SC111: the source of an entry point that is a type only starts things. */
final class EntryPointLengthRule implements SourceRule {
    private static final Rule RULE = Rule.of("SC111", "entry-point-too-long", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(SourceFile file, Limits limits) {
        if (!isEntryPoint(file) || file.lines() <= limits.entryPoint()) {
            return List.of();
        }
        return List.of(Finding.of(
                RULE,
                Location.of(file.path()),
                "entry point of " + file.lines() + " lines, limit " + limits.entryPoint(),
                "An entry point that does work hides what the crate is started with.",
                "Leave the wiring here and move the work to classes of its own."));
    }

    /** A package or a module may be the entry point as well; its descriptor has a limit of its own. */
    private static boolean isEntryPoint(SourceFile file) {
        return file.kind() == SourceKind.MAIN
                && !file.isGenerated()
                && !file.describesPackageOrModule()
                && file.structure().entryPoint();
    }
}
