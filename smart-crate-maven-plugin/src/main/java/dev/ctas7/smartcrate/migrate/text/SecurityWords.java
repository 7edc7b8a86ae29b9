// SPDX-License-Identifier: Apache-2.0
// WORD_MATCH_SECURITY_PURPOSE
package dev.ctas7.smartcrate.migrate.text;

import dev.ctas7.smartcrate.words.NameWords;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by a name that something is about security, where a hash without a key and without resistance against an
 * attacker must not stand.
 */
public final class SecurityWords {
    private static final Set<String> WORDS = Set.of(
            "mac",
            "macs",
            "hmac",
            "sign",
            "signs",
            "signed",
            "signing",
            "signer",
            "signature",
            "signatures",
            "password",
            "passwords",
            "passwd",
            "passphrase",
            "pwd",
            "secret",
            "secrets",
            "token",
            "tokens",
            "credential",
            "credentials",
            "salt",
            "salted",
            "kdf",
            "pbkdf",
            "derivation",
            "auth",
            "authenticate",
            "authenticated",
            "authenticator",
            "authentication",
            "authorization",
            "jwt",
            "csrf",
            "otp",
            "totp",
            "nonce",
            "cipher",
            "encrypt",
            "encrypted",
            "decrypt",
            "encryption",
            "decryption",
            "keyed",
            "certificate");

    /** Comparisons that only make sense against an attacker. */
    private static final Set<String> COMPARISONS =
            Set.of("isEqual", "constantTimeAreEqual", "constantTimeEquals", "timingSafeEqual");

    private SecurityWords() {}

    /** The name itself when it speaks of security; else empty. */
    public static Optional<String> in(String name) {
        boolean speaks =
                COMPARISONS.contains(name) || NameWords.of(name).stream().anyMatch(WORDS::contains);
        return speaks ? Optional.of(name) : Optional.empty();
    }
}
