// SPDX-License-Identifier: Apache-2.0
// KEY_DECODE_PEM_TEXT
package dev.ctas7.heartbeat.trust;

import java.util.Base64;
import java.util.Locale;

/** The bytes inside PEM, or inside the base64 that PEM wraps. */
final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final String DASHES = "-----";

    private Pem() {}

    /**
     * Decodes one PEM block of a kind.
     *
     * @throws IllegalArgumentException if there is none, another, more than one, or no base64 inside; the message never
     *     repeats what is inside
     */
    static byte[] block(String text, String kind) {
        String trimmed = text.strip();
        String begin = BEGIN + kind + DASHES;
        String end = "-----END " + kind + DASHES;
        if (!trimmed.startsWith(begin)) {
            throw new IllegalArgumentException(
                    trimmed.startsWith(BEGIN)
                            ? "was PEM of another kind but must begin with '" + begin + "'" + hint(trimmed)
                            : "must begin with '" + begin + "'");
        }
        if (!trimmed.endsWith(end) || trimmed.indexOf(BEGIN, 1) > 0) {
            throw new IllegalArgumentException("must be one PEM block that ends with '" + end + "'");
        }
        return base64(trimmed.substring(begin.length(), trimmed.length() - end.length()));
    }

    /** Whether the text is PEM of any kind. */
    static boolean isPem(String text) {
        return text.strip().startsWith(DASHES);
    }

    /**
     * Decodes base64, line ends and blanks anywhere.
     *
     * @throws IllegalArgumentException if it is none
     */
    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            // The decoder's own message quotes a character of the key.
            throw new IllegalArgumentException("must be base64", null);
        }
    }

    private static String hint(String text) {
        return text.substring(0, Math.min(text.length(), 60))
                        .toUpperCase(Locale.ROOT)
                        .contains("ENCRYPTED")
                ? "; 'openssl pkey -in KEY -out PLAIN' takes the passphrase off"
                : "";
    }
}
