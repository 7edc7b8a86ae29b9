// SPDX-License-Identifier: Apache-2.0
// EDIT_HOLD_REPLACED_RANGE
package dev.ctas7.smartcrate.migrate.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A range of a text and what stands there afterwards.
 *
 * @param start offset of its first character
 * @param end offset behind its last one; equal to the start for an insertion
 * @param text what replaces it; empty for a removal
 */
public record Edit(int start, int end, String text) {
    /** The order of the text. */
    static final Comparator<Edit> ORDER = Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

    /** Checks the range. */
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range was '" + start + ".." + end + "' but must not run backwards");
        }
    }

    /**
     * The text with all edits made.
     *
     * @throws IllegalArgumentException if two of them overlap or one lies outside the text
     */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Edit edit : sorted(edits)) {
            if (edit.start() < from || edit.end() > text.length()) {
                throw new IllegalArgumentException("edit was '" + edit + "' but must begin at " + from + " or later");
            }
            out.append(text, from, edit.start()).append(edit.text());
            from = edit.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Removes a range, with its line when nothing else stands there. */
    public static Edit removal(String text, int start, int end) {
        int from = start;
        while (from > 0 && isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && (isBlank(text.charAt(to)) || text.charAt(to) == '\r')) {
            to++;
        }
        boolean alone = (from == 0 || text.charAt(from - 1) == '\n') && to < text.length() && text.charAt(to) == '\n';
        return alone ? new Edit(from, to + 1, "") : new Edit(start, end, "");
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    /** The edits in the order of the text. */
    static List<Edit> sorted(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(ORDER);
        return sorted;
    }
}
