// SPDX-License-Identifier: Apache-2.0
// TEXT_CHECK_ALLOWED_HASH
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.source.ForbiddenText;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * SC133: no resource, Dockerfile, compose or CI file names the forbidden hash, in its text or its file name.
 *
 * <p>The manifest is left out: the hash algorithms there are the manifest rule's alone.
 */
final class ForbiddenTextRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(ForbiddenText.RULE);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        List<Finding> findings = new ArrayList<>();
        for (TextFile file : facts.texts()) {
            if (!file.path().equals(facts.manifest().file())) {
                findings.addAll(ForbiddenText.check(file));
            }
        }
        return findings;
    }
}
