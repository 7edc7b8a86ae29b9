// SPDX-License-Identifier: Apache-2.0
// TOKEN_COLLECT_LEADING_COMMENTS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.lexical.token.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The lines of the comments before a file's first declaration, without the comment signs; blank ones are left out. */
final class LeadingComments {
    private static final int MOST_LINES = 10_000;
    private static final int MOST_BYTES = 1 << 16;
    private static final int LONGEST = 300;

    private final SourceText source;
    private final List<CommentLine> lines = new ArrayList<>();

    LeadingComments(SourceText source) {
        this.source = source;
    }

    List<CommentLine> lines() {
        return lines;
    }

    /** Takes a comment of either kind, between two offsets. */
    void comment(int start, int end, int line, int column, boolean lineComment) {
        if (lines.size() >= MOST_LINES) {
            return;
        }
        String text = source.text(start, Math.min(end, start + MOST_BYTES));
        if (lineComment) {
            add(text, 2, line, column, true);
            return;
        }
        if (text.length() >= 4 && text.endsWith("*/")) {
            text = text.substring(0, text.length() - 2);
        }
        List<String> rows = text.lines().toList();
        for (int i = 0; i < rows.size() && lines.size() < MOST_LINES; i++) {
            String row = rows.get(i);
            add(row, starsEnd(row, i == 0 ? 1 : 0), line + i, i == 0 ? column : 1, false);
        }
    }

    /** Where the text of a block comment's row begins: behind white space and stars. */
    private static int starsEnd(String row, int from) {
        int at = from;
        while (at < row.length() && (row.charAt(at) == ' ' || row.charAt(at) == '\t')) {
            at++;
        }
        while (at < row.length() && row.charAt(at) == '*') {
            at++;
        }
        return at;
    }

    private void add(String row, int from, int line, int column, boolean lineComment) {
        String text = row.substring(Math.min(from, row.length()));
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return;
        }
        int at = row.length() - text.stripLeading().length();
        String kept = stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
        lines.add(new CommentLine(line, column + at, kept, lineComment));
    }
}
