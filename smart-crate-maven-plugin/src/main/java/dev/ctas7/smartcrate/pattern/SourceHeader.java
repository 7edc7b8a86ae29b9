// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_HEADER_PROMISE
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one source promises before its first declaration.
 *
 * @param header the well-formed one, else one that was meant; empty for a source without
 * @param words of its {@code // Constraints:} lines, in their order; none without a header, where such a line is prose
 */
public record SourceHeader(Optional<Header> header, List<ConstraintWord> words) {
    private static final String KEY = "Constraints:";

    /** Copies the list. */
    public SourceHeader {
        words = List.copyOf(words);
    }

    /** Reads a source's leading comments. A list that is too long for a line may go on in a second such line. */
    public static SourceHeader of(SourceFile file, Vocabulary vocabulary) {
        Optional<Header> header = Header.among(file.leading(), vocabulary);
        List<ConstraintWord> words = new ArrayList<>();
        if (header.isPresent()) {
            file.leading().forEach(line -> addWords(line, words));
        }
        return new SourceHeader(header, words);
    }

    /** The constraints that are known, each once. */
    public Set<Constraint> constraints() {
        Set<Constraint> known = EnumSet.noneOf(Constraint.class);
        words.forEach(word -> word.constraint().ifPresent(known::add));
        return Collections.unmodifiableSet(known);
    }

    /** The header's verb, when the header is well formed and the vocabulary knows its verb. */
    public Optional<Verb> verb(Vocabulary vocabulary) {
        return header.filter(Header::wellFormed).flatMap(found -> vocabulary.verb(found.verb()));
    }

    private static void addWords(CommentLine line, List<ConstraintWord> words) {
        if (!line.text().regionMatches(true, 0, KEY, 0, KEY.length())) {
            return;
        }
        int from = KEY.length();
        while (from <= line.text().length()) {
            int comma = line.text().indexOf(',', from);
            int end = comma < 0 ? line.text().length() : comma;
            String part = line.text().substring(from, end);
            int indent = part.length() - part.stripLeading().length();
            if (!part.isBlank()) {
                words.add(new ConstraintWord(part.strip(), line.line(), line.column() + from + indent));
            }
            from = end + 1;
        }
    }
}
