// SPDX-License-Identifier: Apache-2.0
// TEXT_CHECK_ALLOWED_HASH
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.source.ForbiddenHits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
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
        return List.of(StaticRules.FORBIDDEN_TEXT);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        List<Finding> findings = new ArrayList<>();
        for (TextFile file : facts.texts()) {
            if (!file.path().equals(facts.manifest().file())) {
                checkName(file.path(), findings);
                findings.addAll(ForbiddenHits.of(StaticRules.FORBIDDEN_TEXT, file.path(), file.forbidden()));
            }
        }
        return findings;
    }

    private static void checkName(String path, List<Finding> findings) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (ForbiddenWord.isIn(name)) {
            findings.add(Finding.of(
                    StaticRules.FORBIDDEN_TEXT,
                    Location.of(path),
                    name,
                    "file named " + name + ForbiddenHits.WANTED,
                    ForbiddenHits.WHY,
                    "Remove the file, or rename it if it has nothing to do with that hash."));
        }
    }
}
