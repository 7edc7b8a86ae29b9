// SPDX-License-Identifier: Apache-2.0
// BYTECODE_ENCODE_SAFE_TEXT
package dev.ctas7.smartcrate.facts.bytecode;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names and literals of a class file as text that cannot be mistaken for something else in a line of the lock.
 *
 * <p>The JVM allows nearly any character in a name, also spaces, line ends and marks that turn the reading direction.
 * The choice depends on no Unicode table, which differ between JDKs.
 */
final class SafeText {
    private static final int LONGEST_LITERAL = 120;

    private SafeText() {}

    /** A name: what is not plainly visible, and the signs that structure a line, as {@code \}{@code u0020}. */
    static String name(String name) {
        return escaped(name, "\\|,;\"");
    }

    /** A literal as in source; strings of more than 120 characters by length and SHA-256. */
    static String literal(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Double number) {
            // Decimal digits of the same number differ between JDK 17 and 19; hexadecimal ones do not.
            return Double.toHexString(number);
        }
        if (value instanceof Float number) {
            return Float.toHexString(number) + "f";
        }
        if (value instanceof Character sign) {
            return Integer.toString(sign);
        }
        return value instanceof Long number ? number + "L" : value.toString();
    }

    private static String quoted(String text) {
        if (text.length() > LONGEST_LITERAL) {
            return "string of " + text.length() + " characters sha256:" + sha256(text);
        }
        return '"' + escaped(text, "\\|\"") + '"';
    }

    private static String escaped(String text, String signs) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        boolean literal = !signs.contains(",");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((visible(c) || (literal && c == ' ')) && signs.indexOf(c) < 0) {
                safe.append(c);
            } else {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return safe.toString();
    }

    /** Nearly every name is of these, and a class file has thousands. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '$' && c <= '9' && c != ',')) {
                return false;
            }
        }
        return true;
    }

    private static boolean visible(char c) {
        boolean ascii = c > ' ' && c < 0x7f;
        boolean other = c > 0xa0 && c < 0xd800 && c != 0xad && c != 0x61c;
        return ascii || (other && !(c >= 0x2000 && c <= 0x206f));
    }

    /** By UTF-16 units: a constant may hold halves of surrogate pairs, which every charset folds into one. */
    private static String sha256(String text) {
        try {
            ByteBuffer units = ByteBuffer.allocate(2 * text.length());
            units.asCharBuffer().put(text);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(units.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
