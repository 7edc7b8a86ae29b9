// SPDX-License-Identifier: Apache-2.0
// SPLIT_COLLECT_LONG_FILES
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceEncoding;
import dev.ctas7.smartcrate.facts.source.SourceReader;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.split.SplitAdvisor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Suggestions for every file that is over the limit. Loaded on demand: it brings the compiler with it. */
final class SplitSuggestions {
    private static final String TOO_LONG = "SC110";

    private SplitSuggestions() {}

    /** In the order of paths; a file that can no longer be read has none. */
    static List<SplitSuggestion> of(List<Finding> findings, List<Task> tasks, SourceEncoding encoding) {
        Set<String> tooLong = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.rule().id().equals(TOO_LONG)) {
                tooLong.add(finding.where().file());
            }
        }
        SourceReader reader = SourceReader.forFolder(encoding);
        List<SplitSuggestion> suggestions = new ArrayList<>();
        for (Task task : tasks) {
            String text = tooLong.contains(task.path()) ? reader.text(task.found()) : null;
            if (text != null) {
                suggestions.add(SplitAdvisor.advise(
                        task.path(), text, task.settings().limits().file()));
            }
        }
        suggestions.sort((one, other) -> one.file().compareTo(other.file()));
        return suggestions;
    }
}
