// SPDX-License-Identifier: Apache-2.0
// CLASS_CHECK_READABLE_CONTENT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.source.Sentences;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC140: every class file in the output can be read. */
final class UnreadableClassRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.UNREADABLE_CLASS);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        return facts.classes().unreadable().stream()
                .map(file -> Finding.of(
                        StaticRules.UNREADABLE_CLASS,
                        Location.of(file.path()),
                        Sentences.unended("class file cannot be read: " + file.reason()),
                        "What cannot be read cannot be judged, and no gate passes what it has not seen.",
                        "Run mvn clean verify; if it stays, find the plugin that writes this file."))
                .toList();
    }
}
