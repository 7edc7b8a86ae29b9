// SPDX-License-Identifier: Apache-2.0
// TEXT_ESCAPE_TERMINAL_CONTROLS
package dev.ctas7.heartbeat.cli;

/** Text from anybody's messages, fit for one line of a terminal. */
final class TerminalText {
    private TerminalText() {}

    /** The text without what moves the cursor, changes colours, turns the line around or ends it. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isVisible(c) ? c : '\uFFFD'));
        return line.toString();
    }

    /** The text in so many columns: cut with an ellipsis, or padded. */
    static String column(String text, int columns) {
        String line = oneLine(text);
        int length = line.codePointCount(0, line.length());
        if (length > columns) {
            return line.substring(0, line.offsetByCodePoints(0, columns - 1)) + "…";
        }
        return line + " ".repeat(columns - length);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
