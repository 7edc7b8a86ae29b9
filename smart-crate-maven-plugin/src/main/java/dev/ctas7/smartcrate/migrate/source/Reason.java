// SPDX-License-Identifier: Apache-2.0
// REASON_HOLD_READABLE_ADVICE
package dev.ctas7.smartcrate.migrate.source;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;

/**
 * Why a use is left alone, and what a person does about it.
 *
 * @param why fits behind a place
 * @param todo one step
 */
record Reason(String why, String todo) {
    private static final String HASH = ForbiddenWord.NAME;

    static final Reason KEYED = new Reason(
            "it has a key or derives one, and Murmur3 has none",
            "use HMAC-SHA-256 (javax.crypto.Mac, \"HmacSHA256\"); to derive a key, HKDF over it");

    static final Reason LENGTH = new Reason(
            "the length of the value is used, and it becomes 16 bytes instead of 32",
            "make the code take 16 bytes, or decide for SHA-256, which gives 32");

    static final Reason EXPECTED = new Reason(
            "a written value of the old hash stands beside it",
            "compute the expected value anew with Murmur3.hash128(bytes, 0)");

    static final Reason UNKNOWN_CALL = new Reason(
            "what this call does has no counterpart in Murmur3Stream",
            "rewrite this use by hand, to Murmur3 or SHA-256");

    static final Reason ESCAPES = new Reason(
            "the hash in the making leaves the place where it is seen as a whole",
            "use dev.ctas7.foundation.hash.Murmur3Stream here if it makes an address, else SHA-256 or HMAC-SHA-256");

    static final Reason REUSED = new Reason(
            "it is used again after it was finished, and a Murmur3Stream goes on where it was",
            "make a new Murmur3Stream for the second value");

    static final Reason NOT_BYTES = new Reason(
            "what is hashed may be something else than an array of bytes",
            "pass the bytes; for a file Murmur3.hash128(path, 0)");

    static final Reason STATIC_IMPORT = new Reason(
            "calls by a bare name are not told from others",
            "import the class and call its method by the class's name, then run migrate again");

    static final Reason UNKNOWN_LIBRARY = new Reason(
            "this library is not known to migrate", "replace it by dev.ctas7.foundation.hash.Murmur3, or by SHA-256");

    static final Reason NAME = new Reason(
            "it is only a name, and others may use it", "rename it; Gate 1 forbids " + HASH + " in identifiers");

    static final Reason TEXT = new Reason("what reads this text is not known", "change it together with what reads it");

    static final Reason NO_JAVA = new Reason(
            "the JDK's parser refuses this source",
            "make it compile with the JDK that runs Maven, then run migrate again");

    /** An address would be fine, but the names around the use speak of security. */
    static Reason security(String word) {
        return new Reason(
                "'" + word + "' beside it speaks of security, where an address is not enough",
                "use SHA-256 (java.security.MessageDigest), with a key HMAC-SHA-256, for a password"
                        + " PBKDF2WithHmacSHA256");
    }
}
