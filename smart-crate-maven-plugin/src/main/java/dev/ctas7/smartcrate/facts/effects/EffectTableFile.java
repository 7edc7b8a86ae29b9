// SPDX-License-Identifier: Apache-2.0
// TABLE_PARSE_LAZY_BLOCKS
package dev.ctas7.smartcrate.facts.effects;

import java.util.ArrayList;
import java.util.List;

/**
 * One table, cut into blocks but not read.
 *
 * @param name of the file, for messages
 * @param lines its text
 */
record EffectTableFile(String name, List<String> lines) {
    private static final String SOURCE = "source ";

    EffectTableFile {
        lines = List.copyOf(lines);
    }

    /** Cut by hand: what streams cost at a JVM's start is more than all the cutting. */
    static EffectTableFile of(String name, String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            lines.add(text.substring(from, to));
            from = to + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return new EffectTableFile(name, lines);
    }

    /** All rows; throws for the first line that is broken. */
    List<EffectRow> rows() {
        return new EffectTableText(name).read(lines);
    }

    /** The rows in blocks: one for each line that is not indented, with the indented ones below it. */
    List<EffectTableBlock> blocks() {
        List<EffectTableBlock> blocks = new ArrayList<>();
        String source = "";
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !begins(lines.get(end))) {
                end++;
            }
            String first = lines.get(start);
            if (first.startsWith(SOURCE)) {
                source = first.substring(SOURCE.length()).strip();
            }
            blocks.add(new EffectTableBlock(name, start, source, lines.subList(start, end)));
            start = end;
        }
        return blocks;
    }

    private static boolean begins(String line) {
        return !line.isEmpty() && line.charAt(0) > ' ' && line.charAt(0) != '#';
    }
}
