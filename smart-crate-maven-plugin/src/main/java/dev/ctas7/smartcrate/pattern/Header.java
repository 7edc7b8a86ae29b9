// SPDX-License-Identifier: Apache-2.0
// HEADER_PARSE_COMMENT_LINE
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.facts.source.CommentLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A comment line that is a pattern header, or was meant to be one.
 *
 * @param line where it stands
 * @param words between the underscores, some perhaps empty
 * @param fault what is wrong with its form; empty when it is well formed
 */
public record Header(CommentLine line, List<String> words, String fault) {
    private static final int FEWEST_WORDS = 4;

    /** Copies the list. */
    public Header {
        words = List.copyOf(words);
    }

    /** The header's text. */
    public String text() {
        return line.text();
    }

    /** The second word: what the class does. */
    public String verb() {
        return words.get(1);
    }

    /** Whether nothing is wrong with its form. */
    public boolean wellFormed() {
        return fault.isEmpty();
    }

    /** The first well-formed header among the lines, else the first that was meant to be one. */
    public static Optional<Header> among(List<CommentLine> lines, Vocabulary vocabulary) {
        List<Header> all =
                lines.stream().flatMap(line -> of(line, vocabulary).stream()).toList();
        return all.stream()
                .filter(Header::wellFormed)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * Reads one line. Only a comment of a single token with an underscore inside can be a header; prose, SPDX lines,
     * names of constants and markers of other tools are none.
     */
    private static Optional<Header> of(CommentLine line, Vocabulary vocabulary) {
        String text = line.text();
        List<String> words = List.of(text.split("_", -1));
        if (words.size() < 2 || !isToken(text)) {
            return Optional.empty();
        }
        boolean upper = text.equals(text.toUpperCase(Locale.ROOT));
        boolean gap = words.contains("");
        boolean few = words.size() < FEWEST_WORDS && !vocabulary.isCanonical(text);
        boolean acts = vocabulary.verb(words.get(1).toUpperCase(Locale.ROOT)).isPresent();
        // Less than the whole form is an attempt only if something but the underscore speaks for it.
        if (upper ? few && !gap && !acts : few || !acts) {
            return Optional.empty();
        }
        return Optional.of(new Header(line, words, fault(words, upper, gap, few)));
    }

    private static String fault(List<String> words, boolean upper, boolean gap, boolean few) {
        if (!upper) {
            return "has lower-case letters";
        }
        if (gap) {
            return "has an empty word";
        }
        if (few) {
            return "has " + words.size() + " words";
        }
        boolean digit = Character.isDigit(words.get(0).charAt(0))
                || Character.isDigit(words.get(1).charAt(0));
        return digit ? "has a number for its noun or verb" : "";
    }

    private static boolean isToken(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!ascii && !(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
            letter |= ascii;
        }
        return letter;
    }
}
