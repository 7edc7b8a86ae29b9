// SPDX-License-Identifier: Apache-2.0
// TOML_RENDER_QUOTED_TEXT
package dev.ctas7.smartcrate.manifest;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts and keys as TOML writes them.
 *
 * <p>tomlj's own escaping turns every letter beyond ASCII into a code, which nobody wants to read in a manifest.
 */
public final class TomlText {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");

    private TomlText() {}

    /** The text as a basic string on one line, quotes included; half a surrogate pair becomes U+FFFD. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> appendCharacter(out, character);
            }
        });
        return out.append('"').toString();
    }

    /** The part of a key path: as it is, or quoted when TOML wants quotes. */
    public static String key(String part) {
        return BARE.matcher(part).matches() ? part : quoted(part);
    }

    /** At most {@code limit} characters of the text, the rest as {@code …}. */
    public static String shortened(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit)) + "…";
    }

    private static void appendCharacter(StringBuilder out, int character) {
        if (Character.isISOControl(character)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            out.append('\uFFFD');
        } else {
            out.appendCodePoint(character);
        }
    }
}
