// SPDX-License-Identifier: Apache-2.0
// TOKEN_COLLECT_LEADING_COMMENTS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.lexical.token.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The {@code //} comments before a file's first declaration, without the comment signs; blank ones are left out. */
final class LeadingComments {
    private static final int MOST_LINES = 10_000;
    private static final int MOST_BYTES = 1 << 16;
    private static final int LONGEST = 300;
    private static final int SIGNS = 2;

    private final SourceText source;
    private final List<CommentLine> lines = new ArrayList<>();

    LeadingComments(SourceText source) {
        this.source = source;
    }

    List<CommentLine> lines() {
        return lines;
    }

    /** Takes the comment between two offsets; its signs stand in this column. */
    void comment(int start, int end, int line, int column) {
        if (lines.size() >= MOST_LINES) {
            return;
        }
        String text = source.text(start + SIGNS, Math.min(end, start + MOST_BYTES));
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            int indent = text.length() - text.stripLeading().length();
            String kept = stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
            lines.add(new CommentLine(line, column + SIGNS + indent, kept));
        }
    }
}
