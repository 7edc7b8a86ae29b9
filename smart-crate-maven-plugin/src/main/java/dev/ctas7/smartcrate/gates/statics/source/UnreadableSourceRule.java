// SPDX-License-Identifier: Apache-2.0
// SOURCE_CHECK_READABLE_TEXT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** SC141: every source is UTF-8 text of a bearable size inside the module. */
public final class UnreadableSourceRule implements SourceRule {
    /** Its identity, shared with files that are no Java. */
    public static final Rule RULE = Rule.of("SC141", "source-unreadable", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(SourceFile file, Limits limits) {
        return of(file.path(), file.problem());
    }

    /** The finding about any file that should be text; none when {@code problem} is empty. */
    public static List<Finding> of(String path, String problem) {
        if (problem.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.of(
                RULE,
                Location.of(path),
                Sentences.unended("cannot be read as text: " + problem),
                "What cannot be read cannot be judged, and no gate passes what it has not seen.",
                "Save it as a UTF-8 text file inside the module, or remove it."));
    }
}
