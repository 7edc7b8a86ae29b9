// SPDX-License-Identifier: Apache-2.0
// CONSOLE_MERGE_STYLED_PIECES
package dev.ctas7.smartcrate.report;

import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.List;

/** Collects a line's pieces in their order. Callers make harmless what others wrote. */
final class StyledText {
    private final List<Span> spans = new ArrayList<>();

    StyledText plain(String text) {
        return add(Style.PLAIN, text);
    }

    StyledText add(Style style, String text) {
        spans.add(new Span(style, text));
        return this;
    }

    /** Begins a line below the first, with a word that says what follows. */
    StyledText below(String label, String text) {
        return plain("\n    ").add(Style.LABEL, label).plain("  " + text);
    }

    ConsoleLine line(Level level) {
        return new ConsoleLine(level, spans);
    }
}
