// SPDX-License-Identifier: Apache-2.0
// SOURCE_CHECK_READABLE_TEXT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/** SC141: every source is UTF-8 text of a bearable size inside the module, and every other file could be opened. */
final class UnreadableSourceRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.UNREADABLE_SOURCE);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        Stream<Finding> sources = facts.sources().stream()
                .filter(file -> !file.problem().isEmpty())
                .map(file -> finding(file.path(), file.problem()));
        Stream<Finding> texts = facts.texts().stream()
                .filter(file -> !file.problem().isEmpty())
                .map(file -> finding(file.path(), file.problem()));
        return Stream.concat(sources, texts).toList();
    }

    private static Finding finding(String path, String problem) {
        return Finding.of(
                StaticRules.UNREADABLE_SOURCE,
                Location.of(path),
                Sentences.unended("cannot be read as text: " + problem),
                "What cannot be read cannot be judged, and no gate passes what it has not seen.",
                "Save it as a UTF-8 text file inside the module, or remove it.");
    }
}
