// SPDX-License-Identifier: Apache-2.0
// MANIFEST_CHECK_WHOLE_CONTRACT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.manifest.ManifestCheck;
import dev.ctas7.smartcrate.gates.statics.manifest.ManifestRules;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC100 to SC109: the manifest, whose many questions have a package of their own. */
final class ManifestRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return ManifestRules.all();
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        return ManifestCheck.check(facts);
    }
}
