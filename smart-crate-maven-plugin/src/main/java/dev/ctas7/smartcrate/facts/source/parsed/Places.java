// SPDX-License-Identifier: Apache-2.0
// TEXT_FIND_LINES_COLUMNS
package dev.ctas7.smartcrate.facts.source.parsed;

import java.util.Arrays;

/** Turns offsets into lines and columns; CR, LF and CRLF end a line, a column is a character. */
public final class Places {
    private final String text;
    private int[] starts = new int[64];
    private int lines = 1;

    /** Finds the lines of a text. */
    public Places(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                startLine(i + 1);
            }
        }
    }

    private void startLine(int offset) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines] = offset;
        lines++;
    }

    /** The line of an offset, from 1. */
    public int line(long offset) {
        int found = Arrays.binarySearch(starts, 0, lines, inside(offset));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, from 1. */
    public int column(long offset) {
        int at = inside(offset);
        return 1 + text.codePointCount(starts[line(offset) - 1], at);
    }

    private int inside(long offset) {
        return (int) Math.max(0, Math.min(offset, text.length()));
    }
}
