// SPDX-License-Identifier: Apache-2.0
// MARKDOWN_ESCAPE_HOSTILE_TEXT
package dev.ctas7.smartcrate.report.markdown;

import dev.ctas7.smartcrate.report.ConsoleText;

/** Puts text that others wrote into Markdown as what it is. */
final class MarkdownText {
    /** How much of a text is shown where all of it has to fit in any case, in code points. */
    private static final int BRIEF = 200;

    private MarkdownText() {}

    /**
     * A code span: on one line, with every invisible character named, between more backticks than it has in a row.
     * Empty text gives nothing, since a span of nothing is none.
     */
    static String code(String raw) {
        String text = ConsoleText.safe(raw);
        if (text.isBlank()) {
            return "";
        }
        String fence = "`".repeat(longestRun(text) + 1);
        // One space at each end is taken off again (CommonMark 0.31, 6.1), and keeps backticks from the fence's.
        String space = isEdge(text.charAt(0)) || isEdge(text.charAt(text.length() - 1)) ? " " : "";
        return fence + space + text + space + fence;
    }

    /** The beginning of a text as a code span. */
    static String brief(String raw) {
        return code(beginning(raw));
    }

    /** The same for a table's cell, in which a pipe would begin the next one. */
    static String cell(String raw) {
        return brief(raw.replace('|', '\u00a6'));
    }

    /** A code element where Markdown is not read: on a line that begins with an HTML block's tag. */
    static String element(String raw) {
        String text = ConsoleText.safe(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return "<code>" + text + "</code>";
    }

    /** A name inside an HTML comment: letters, digits, dots and underscores as they are, most else as {@code +2d}. */
    static String comment(String raw) {
        StringBuilder out = new StringBuilder();
        beginning(raw).codePoints().forEach(character -> {
            boolean plain = character == '.' || character == '_' || isLetterOrDigit(character);
            if (plain || (character == '-' && !endsWithDash(out))) {
                out.appendCodePoint(character);
            } else {
                out.append('+').append(Integer.toHexString(character));
            }
        });
        return out.toString();
    }

    /** Two dashes in a row may end a comment. */
    private static boolean endsWithDash(StringBuilder out) {
        return out.length() > 0 && out.charAt(out.length() - 1) == '-';
    }

    private static boolean isLetterOrDigit(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static String beginning(String raw) {
        return raw.codePointCount(0, raw.length()) <= BRIEF
                ? raw
                : raw.substring(0, raw.offsetByCodePoints(0, BRIEF)) + "\u2026";
    }

    private static boolean isEdge(char character) {
        return character == '`' || character == ' ';
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
