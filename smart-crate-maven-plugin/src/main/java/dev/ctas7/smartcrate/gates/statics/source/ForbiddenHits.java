// SPDX-License-Identifier: Apache-2.0
// HIT_FORMAT_FORBIDDEN_PLACES
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.WordHit;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Words a file's forbidden places: one finding each, and one for all that are too many to list. */
public final class ForbiddenHits {
    /** What a reader takes in of one file. */
    static final int LISTED = 20;

    /** The end of what is said. */
    public static final String WANTED = ", wanted Murmur3-128 only";

    /** What goes wrong. */
    public static final String WHY =
            "Two hash algorithms in one system give the same content two addresses that never match.";

    /** The next step. */
    public static final String FIX =
            "Use dev.ctas7.foundation.hash.Murmur3, or SHA-256 or HMAC where an attacker matters.";

    private ForbiddenHits() {}

    /**
     * The findings of one file.
     *
     * @param rule what the places violate
     * @param path of the file
     * @param hits in the order of the text
     */
    public static List<Finding> of(Rule rule, String path, List<WordHit> hits) {
        List<Finding> findings = new ArrayList<>();
        for (WordHit hit : hits.subList(0, Math.min(LISTED, hits.size()))) {
            Location where = new Location(path, hit.line(), hit.column());
            findings.add(Finding.of(rule, where, hit.word(), said(hit) + WANTED, WHY, FIX));
        }
        if (hits.size() > LISTED) {
            WordHit next = hits.get(LISTED);
            Location where = new Location(path, next.line(), next.column());
            String what = ForbiddenWord.NAME + " in " + (hits.size() - LISTED) + " more place(s)" + WANTED;
            findings.add(Finding.of(rule, where, "", what, WHY, FIX));
        }
        return findings;
    }

    private static String said(WordHit hit) {
        return switch (hit.place()) {
            case IMPORT -> "import of " + hit.word();
            case IDENTIFIER -> "name " + hit.word();
            case STRING -> "string with " + hit.word();
            case COMMENT -> "comment with " + hit.word();
            case TEXT -> "text with " + hit.word();
        };
    }
}
