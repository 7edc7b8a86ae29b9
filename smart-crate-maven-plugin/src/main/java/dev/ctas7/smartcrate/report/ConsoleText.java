// SPDX-License-Identifier: Apache-2.0
// CONSOLE_ENCODE_HARMLESS_TEXT
package dev.ctas7.smartcrate.report;

import java.util.Locale;

/**
 * Makes text from sources, file names and manifests harmless on a console.
 *
 * <p>What comes out is one line without any invisible character, and holds no command that a build server would obey:
 * {@code ##[…]}, {@code ##vso[…]} and {@code ##teamcity[…]} act anywhere in a line, so no two {@code #} stay together.
 * {@code ::} acts only where a line begins, so callers put a word of their own before every value.
 */
public final class ConsoleText {
    /** Longer words are cut; a path that long is a trick or a mistake. In code points. */
    static final int LONGEST_WORD = 300;
    /** Longer texts are cut, whatever they are made of. In code points. */
    static final int LONGEST_TEXT = 2_000;

    private static final char CUT = '\u2026';

    private ConsoleText() {}

    /** The text on one line, cut where it is too long. */
    public static String safe(String raw) {
        return shown(raw, LONGEST_WORD, LONGEST_TEXT);
    }

    /** The text on one line, however long: a path that is cut cannot be opened. */
    public static String whole(String raw) {
        return shown(raw, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
    }

    private static String shown(String raw, int longestWord, int longestText) {
        StringBuilder out = new StringBuilder();
        int word = 0;
        int taken = 0;
        int previous = ' ';
        for (int i = 0; i < raw.length(); taken++) {
            if (taken == longestText) {
                return out.append(CUT).toString();
            }
            int character = raw.codePointAt(i);
            i += Character.charCount(character);
            word = Character.isWhitespace(character) ? 0 : word + 1;
            if (word == longestWord + 1) {
                out.append(CUT);
            }
            if (word <= longestWord) {
                append(out, character, previous);
            }
            previous = character;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int character, int previous) {
        if (character == '\n') {
            out.append("\\n");
        } else if (Invisible.is(character) || (character == '#' && previous == '#')) {
            out.append(String.format(Locale.ROOT, "\\u{%02X}", character));
        } else {
            out.appendCodePoint(character);
        }
    }
}
