// SPDX-License-Identifier: Apache-2.0
// JSON_WRITE_ESCAPED_STRING
package dev.ctas7.smartcrate.report;

/**
 * Writes strings of JSON where loading a JSON library would take longer than the work: for the command line.
 *
 * <p>Invisible characters are escaped, so that what is shown on a terminal cannot act on it.
 */
public final class JsonText {
    private static final String DIGITS = "0123456789ABCDEF";

    private JsonText() {}

    /** Appends a key and its string: {@code "key":"value"}. */
    public static void member(StringBuilder out, String key, String value) {
        string(out, key);
        out.append(':');
        string(out, value);
    }

    /** Appends a key and its number: {@code "key":1}. */
    public static void member(StringBuilder out, String key, long value) {
        string(out, key);
        out.append(':').append(value);
    }

    /** Appends a string with its quotes. */
    public static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = Character.charCount(character);
            append(out, text, i, size, character);
            i += size;
        }
        out.append('"');
    }

    private static void append(StringBuilder out, String text, int at, int size, int character) {
        if (character == '"' || character == '\\') {
            out.append('\\').append((char) character);
        } else if (character >= ' ' && character < 0x7F) {
            out.append((char) character);
        } else if (character == '\n') {
            out.append("\\n");
        } else if (Invisible.is(character)) {
            for (int i = at; i < at + size; i++) {
                escape(out, text.charAt(i));
            }
        } else {
            out.appendCodePoint(character);
        }
    }

    private static void escape(StringBuilder out, char half) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt((half >> shift) & 0xF));
        }
    }
}
