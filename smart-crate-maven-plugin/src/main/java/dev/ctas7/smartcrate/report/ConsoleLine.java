// SPDX-License-Identifier: Apache-2.0
// CONSOLE_HOLD_LEVELLED_TEXT
package dev.ctas7.smartcrate.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One message for the log.
 *
 * @param level how it is logged
 * @param spans its text in pieces, without a level's word; may hold several lines, of which no later one begins at the
 *     margin
 */
public record ConsoleLine(Level level, List<Span> spans) {
    /** The levels that a build log tells apart. */
    public enum Level {
        ERROR,
        WARNING,
        INFO
    }

    /** Copies the list. */
    public ConsoleLine {
        spans = List.copyOf(spans);
    }

    /** A message that looks the same everywhere. */
    public ConsoleLine(Level level, String text) {
        this(level, List.of(new Span(Style.PLAIN, text)));
    }

    /** The message without its styles. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
