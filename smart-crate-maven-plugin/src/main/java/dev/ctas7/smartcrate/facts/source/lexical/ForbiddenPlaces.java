// SPDX-License-Identifier: Apache-2.0
// TOKEN_COLLECT_FORBIDDEN_PLACES
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.WordHit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The forbidden words of a whole file, imports, identifiers and strings told apart. */
final class ForbiddenPlaces {
    private final byte[] bytes;
    private final List<WordHit> hits = new ArrayList<>();

    ForbiddenPlaces(byte[] bytes) {
        this.bytes = bytes;
    }

    /** In the order of the file. */
    List<WordHit> hits() {
        return hits;
    }

    /** An import that names the word; one hit, however often it does. */
    void imported(String name, int line, int column) {
        add(line, column, name, WordHit.Place.IMPORT);
    }

    /** An identifier outside of imports; one hit for the whole name. */
    void identifier(JavaLexer token) {
        if (!token.forbidden().isEmpty()) {
            add(token.line(), token.column(), token.text(), WordHit.Place.IDENTIFIER);
        }
    }

    /** A string literal or text block; a hit for each word in it. */
    void string(JavaLexer token) {
        for (WordMatches.Match match : token.forbidden()) {
            String raw = new String(bytes, match.start(), match.end() - match.start(), StandardCharsets.UTF_8);
            add(match.line(), match.column(), raw, WordHit.Place.STRING);
        }
    }

    private void add(int line, int column, String word, WordHit.Place place) {
        if (hits.size() < WordMatches.LIMIT) {
            hits.add(new WordHit(line, column, word, place));
        }
    }
}
