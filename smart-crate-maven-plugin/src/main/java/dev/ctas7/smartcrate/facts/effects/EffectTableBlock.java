// SPDX-License-Identifier: Apache-2.0
// TABLE_PARSE_NAMED_BLOCK
package dev.ctas7.smartcrate.facts.effects;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a table that can be read by itself.
 *
 * @param file the table's name, for messages
 * @param linesAbove how many lines stand above it in the file
 * @param source what its rows were learnt from
 * @param lines its text
 */
record EffectTableBlock(String file, int linesAbove, String source, List<String> lines) {
    private static final String CLASS = "class ";

    /** Whether it speaks of classes and their members. */
    boolean isOfClasses() {
        return lines.get(0).startsWith(CLASS);
    }

    /** The classes that it speaks of, and words that no class is named by: its first line up to an equals sign. */
    List<String> owners() {
        String first = lines.get(0);
        int end = first.indexOf('=');
        if (end < 0) {
            end = first.length();
        }
        List<String> names = new ArrayList<>(2);
        int from = CLASS.length();
        while (from < end) {
            int blank = first.indexOf(' ', from);
            int to = blank < 0 || blank > end ? end : blank;
            if (to > from) {
                names.add(first.substring(from, to));
            }
            from = to + 1;
        }
        return names;
    }

    /** Its rows; throws for the first line that is broken. */
    List<EffectRow> rows() {
        return new EffectTableText(file, linesAbove, source).read(lines);
    }
}
