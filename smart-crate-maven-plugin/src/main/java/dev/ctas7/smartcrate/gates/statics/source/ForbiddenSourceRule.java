// SPDX-License-Identifier: Apache-2.0
// SOURCE_CHECK_ALLOWED_HASH
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.WordHit;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/**
 * SC130: no import, name or string of any Java source, test and generated ones included, names the forbidden hash.
 *
 * <p>A comment may: whoever explains why the hash is not used has to name it.
 */
public final class ForbiddenSourceRule implements SourceRule {
    /** Its identity, for those who know of an exception that a source alone does not show. */
    public static final Rule RULE =
            Rule.of("SC130", "forbidden-hash-in-source", Severity.ERROR).repeating();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(SourceFile file, Limits limits) {
        List<WordHit> hits = file.forbidden().stream()
                .filter(hit -> hit.place() != WordHit.Place.COMMENT)
                .toList();
        return ForbiddenHits.of(RULE, file.path(), hits);
    }
}
