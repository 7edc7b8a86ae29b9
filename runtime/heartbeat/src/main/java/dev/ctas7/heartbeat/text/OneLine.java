// SPDX-License-Identifier: Apache-2.0
// TEXT_ENCODE_HARMLESS_LINE
package dev.ctas7.heartbeat.text;

import java.util.Locale;

/** Anybody's text as one line that can be logged and printed: bounded, and nothing in it moves a cursor. */
public final class OneLine {
    private static final char CUT = '\u2026';

    private OneLine() {}

    /**
     * The text with every control, format, separator and lone surrogate character escaped as {@code \}{@code uXXXX}.
     *
     * @param longest how many characters come out at most, 1 or more; a text that was cut ends with an ellipsis
     */
    public static String of(String text, int longest) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), longest));
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            String shown = isHarmless(codePoint)
                    ? Character.toString(codePoint)
                    : String.format(Locale.ROOT, "\\u%04x", codePoint);
            // Room for the ellipsis is only needed when something follows.
            if (line.length() + shown.length() > longest - (i < text.length() ? 1 : 0)) {
                return line.append(CUT).toString();
            }
            line.append(shown);
        }
        return line.toString();
    }

    /** Whether every character of the text can be shown as it is. */
    public static boolean isOneLine(String text) {
        return text.codePoints().allMatch(OneLine::isHarmless);
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
