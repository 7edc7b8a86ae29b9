// SPDX-License-Identifier: Apache-2.0
// TEXT_CHECK_FORBIDDEN_HASH
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** SC133 for one file: neither its text nor its name names the forbidden hash. */
public final class ForbiddenText {
    /** What it violates. */
    public static final Rule RULE =
            Rule.of("SC133", "forbidden-hash-in-text", Severity.ERROR).repeating();

    private ForbiddenText() {}

    /** What it objects to in this file, in any order. */
    public static List<Finding> check(TextFile file) {
        List<Finding> findings = new ArrayList<>();
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        if (ForbiddenWord.isIn(name)) {
            findings.add(Finding.of(
                    RULE,
                    Location.of(file.path()),
                    name,
                    "file named " + name + ForbiddenHits.WANTED,
                    ForbiddenHits.WHY,
                    "Remove the file, or rename it if it has nothing to do with that hash."));
        }
        findings.addAll(ForbiddenHits.of(RULE, file.path(), file.forbidden()));
        return findings;
    }
}
