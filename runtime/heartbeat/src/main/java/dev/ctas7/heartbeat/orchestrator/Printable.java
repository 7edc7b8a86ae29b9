// SPDX-License-Identifier: Apache-2.0
// TEXT_ESCAPE_HOSTILE_CHARACTERS
package dev.ctas7.heartbeat.orchestrator;

import java.util.Locale;

/** Makes what strangers sent fit for logs and alerts. */
final class Printable {
    private Printable() {}

    /** On one line, with escapes for what moves a cursor or changes direction, and cut after so many characters. */
    static String of(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length() && shown.length() < most) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isPrintable(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isPrintable(int codePoint) {
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
