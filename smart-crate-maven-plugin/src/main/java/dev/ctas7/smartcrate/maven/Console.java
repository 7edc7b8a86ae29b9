// SPDX-License-Identifier: Apache-2.0
// CONSOLE_PRINT_STYLED_LINES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.report.ConsoleLine;
import dev.ctas7.smartcrate.report.Span;
import dev.ctas7.smartcrate.report.Style;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.slf4j.Logger;

/** Logs lines, in colour where the terminal shows it. */
final class Console {
    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "m";

    private final Consumer<String> error;
    private final Consumer<String> warning;
    private final Consumer<String> info;
    private final boolean colour;

    /**
     * A goal's console.
     *
     * @param colour whether escape sequences do what they should; see {@link Colours}
     */
    Console(Log log, boolean colour) {
        this.error = log::error;
        this.warning = log::warn;
        this.info = log::info;
        this.colour = colour;
    }

    /** The console of what is no goal. */
    Console(Logger log, boolean colour) {
        this.error = log::error;
        this.warning = log::warn;
        this.info = log::info;
        this.colour = colour;
    }

    /** Logs a line on its level. */
    void print(ConsoleLine line) {
        StringBuilder text = new StringBuilder();
        line.spans().forEach(span -> append(text, span));
        switch (line.level()) {
            case ERROR -> error.accept(text.toString());
            case WARNING -> warning.accept(text.toString());
            case INFO -> info.accept(text.toString());
        }
    }

    private void append(StringBuilder text, Span span) {
        if (colour && span.style() != Style.PLAIN) {
            text.append(ESCAPE)
                    .append(code(span.style()))
                    .append('m')
                    .append(span.text())
                    .append(RESET);
        } else {
            text.append(span.text());
        }
    }

    /**
     * Maven's own colours for these meanings; none of them is a background or a colour that half the terminals hide.
     */
    private static String code(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "1";
            case GOOD -> "1;32";
            case DOUBTFUL -> "1;33";
            case BAD -> "1;31";
            case LABEL -> "36";
        };
    }
}
