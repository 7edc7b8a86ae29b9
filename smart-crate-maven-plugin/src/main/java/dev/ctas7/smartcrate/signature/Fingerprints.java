// SPDX-License-Identifier: Apache-2.0
// FINGERPRINT_ENCODE_UPPER_HEX
package dev.ctas7.smartcrate.signature;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fingerprints of keys as {@code gpg} shows them: 40 hexadecimal digits, 64 for keys of version 6. */
public final class Fingerprints {
    private static final Pattern WHOLE = Pattern.compile("[0-9A-F]{40}|[0-9A-F]{64}");

    private Fingerprints() {}

    /**
     * A fingerprint as a person wrote it, with or without spaces and {@code 0x}, in the form that is compared.
     *
     * @throws SignatureException if it is none; a key id is too short to name a key that nobody else can make
     */
    public static String of(String text) throws SignatureException {
        String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        String digits = plain.startsWith("0X") ? plain.substring(2) : plain;
        if (!WHOLE.matcher(digits).matches()) {
            throw new SignatureException(
                    "fingerprint '" + text + "' must be 40 or 64 hexadecimal digits, as gpg --fingerprint shows them");
        }
        return digits;
    }

    static String of(byte[] fingerprint) {
        return HexFormat.of().withUpperCase().formatHex(fingerprint);
    }

    static String ofId(long keyId) {
        return String.format(Locale.ROOT, "%016X", keyId);
    }
}
