// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_LEXICAL_FACTS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.WordHit;
import java.util.List;

/**
 * What one pass over a Java source tells.
 *
 * @param packageName empty for the unnamed package
 * @param lines as {@code wc -l} counts, plus a last line without an end
 * @param leading comment lines before the first declaration
 * @param types declared types, those of method bodies left out
 * @param forbidden places of forbidden words outside comments
 * @param structure members and types used, when there is no doubt
 * @param doubt why the scanner is not sure of the structure, so that a parser must look; empty for no doubt
 * @param problem what makes it no proper text, with its place; empty for nothing
 * @param suppresses whether an annotation named {@code SuppressGate} stands in it
 */
public record JavaFacts(
        String packageName,
        int lines,
        List<CommentLine> leading,
        List<DeclaredType> types,
        List<WordHit> forbidden,
        Structure structure,
        String doubt,
        String problem,
        boolean suppresses) {
    /** Copies the lists. */
    public JavaFacts {
        leading = List.copyOf(leading);
        types = List.copyOf(types);
        forbidden = List.copyOf(forbidden);
    }

    /** The same facts of a source in which an annotation suppresses. */
    JavaFacts suppressing() {
        return new JavaFacts(packageName, lines, leading, types, forbidden, structure, doubt, problem, true);
    }
}
