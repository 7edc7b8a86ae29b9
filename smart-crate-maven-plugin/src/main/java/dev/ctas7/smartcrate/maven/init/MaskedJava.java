// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_MASKED_TEXT
package dev.ctas7.smartcrate.maven.init;

/** Java source with every comment, string and character literal turned into blanks, at unchanged positions. */
final class MaskedJava {
    private final String text;
    private final StringBuilder masked;
    private int at;

    private MaskedJava(String text) {
        this.text = text;
        this.masked = new StringBuilder(text);
    }

    /** Masks a source; what is never closed is masked to the end. */
    static String mask(String text) {
        MaskedJava source = new MaskedJava(text);
        while (source.at < text.length()) {
            source.step();
        }
        return source.masked.toString();
    }

    private void step() {
        if (text.startsWith("//", at)) {
            blankUntil(endOfLine());
        } else if (text.startsWith("/*", at)) {
            blankUntil(after("*/", at + 2));
        } else if (text.startsWith("\"\"\"", at)) {
            blankUntil(endOfLiteral("\"\"\"", false));
        } else if (text.charAt(at) == '"') {
            blankUntil(endOfLiteral("\"", true));
        } else if (text.charAt(at) == '\'') {
            blankUntil(endOfLiteral("'", true));
        } else {
            at++;
        }
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int after(String close, int from) {
        int found = text.indexOf(close, from);
        return found < 0 ? text.length() : found + close.length();
    }

    private int endOfLiteral(String quote, boolean oneLine) {
        int end = at + quote.length();
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '\\') {
                end += 2;
            } else if (text.startsWith(quote, end)) {
                return end + quote.length();
            } else if (oneLine && (c == '\n' || c == '\r')) {
                // A literal that is not closed on its line does not compile; do not swallow the rest of the file.
                return end;
            } else {
                end++;
            }
        }
        return text.length();
    }

    private void blankUntil(int end) {
        for (; at < Math.min(end, text.length()); at++) {
            if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                masked.setCharAt(at, ' ');
            }
        }
        at = Math.max(at, end);
    }
}
