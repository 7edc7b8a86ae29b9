// SPDX-License-Identifier: Apache-2.0
// TEXT_CHECK_READABLE_CONTENT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.source.UnreadableSourceRule;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC141 for files that are no Java: resources, Dockerfiles, compose and CI files could be opened. */
final class UnreadableTextRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(UnreadableSourceRule.RULE);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        return facts.texts().stream()
                .flatMap(file -> UnreadableSourceRule.of(file.path(), file.problem()).stream())
                .toList();
    }
}
