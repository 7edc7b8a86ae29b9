// SPDX-License-Identifier: Apache-2.0
// SOURCE_CHECK_ALLOWED_HASH
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC130: no import, name or string of any Java source, test and generated ones included, names the forbidden hash. */
final class ForbiddenSourceRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.FORBIDDEN_SOURCE);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        return facts.sources().stream()
                .filter(file -> file.forbidden().isEmpty() || !GeneratedProof.is(facts, file))
                .flatMap(file -> ForbiddenHits.of(StaticRules.FORBIDDEN_SOURCE, file.path(), file.forbidden()).stream())
                .toList();
    }
}
