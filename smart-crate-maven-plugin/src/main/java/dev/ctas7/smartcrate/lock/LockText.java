// SPDX-License-Identifier: Apache-2.0
// LOCK_ENCODE_QUOTED_TEXT
package dev.ctas7.smartcrate.lock;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text of a lock as TOML's basic strings on one line. */
final class LockText {
    private LockText() {}

    /** A basic string; what a reviewer could not see, or would see in another order, as its code. */
    static String quoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                // Half a pair is no text; TOML has no way to write it.
                text.append("\\uFFFD");
            } else if (isUnseen(c)) {
                text.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.append('"').toString();
    }

    private static boolean isUnseen(int c) {
        boolean control = c < ' ' || (c >= 0x7f && c <= 0xa0);
        return control || c == 0xad || c == 0x61c || (c >= 0x2000 && c <= 0x206f) || c == 0xfeff;
    }

    /** The text of a basic string as {@link #quoted} writes one; null for anything else, valid TOML or not. */
    static @Nullable String unquoted(String value) {
        int last = value.length() - 1;
        if (last < 1 || value.charAt(0) != '"' || value.charAt(last) != '"') {
            return null;
        }
        if (value.indexOf('\\') < 0
                && value.indexOf('"', 1) == last
                && value.chars().noneMatch(LockText::isUnseen)) {
            return value.substring(1, last);
        }
        StringBuilder text = new StringBuilder(value.length());
        int at = 1;
        while (at < last) {
            int length = unquote(value, at, last, text);
            if (length == 0) {
                return null;
            }
            at += length;
        }
        return text.toString();
    }

    /** Appends the character at a place and answers how long it was; 0 when it must not stand there. */
    private static int unquote(String value, int at, int last, StringBuilder text) {
        char c = value.charAt(at);
        if (c != '\\') {
            text.append(c);
            return c == '"' || isUnseen(c) ? 0 : 1;
        }
        char escaped = value.charAt(at + 1);
        if (escaped == 'u' && at + 6 <= last) {
            return unquoteCode(value.substring(at + 2, at + 6), text) ? 6 : 0;
        }
        text.append(escaped);
        return at + 2 <= last && (escaped == '"' || escaped == '\\') ? 2 : 0;
    }

    private static boolean unquoteCode(String digits, StringBuilder text) {
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0 || digits.charAt(i) > 'f') {
                return false;
            }
            code = 16 * code + digit;
        }
        text.append((char) code);
        return !Character.isSurrogate((char) code);
    }
}
