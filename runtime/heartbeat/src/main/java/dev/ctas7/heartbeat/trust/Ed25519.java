// SPDX-License-Identifier: Apache-2.0
// KEY_DECODE_ED25519_PAIR
package dev.ctas7.heartbeat.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** Ed25519 keys out of the texts that openssl writes. */
final class Ed25519 {
    /** The algorithm's name in the JDK, since 15. */
    static final String NAME = "Ed25519";

    /** The length of a signature in bytes (RFC 8032, section 5.1.6). */
    static final int SIGNATURE_BYTES = 64;

    private Ed25519() {}

    /**
     * Reads a public key: PEM, or the base64 inside it (X.509 SubjectPublicKeyInfo).
     *
     * @throws IllegalArgumentException if it is none
     */
    static PublicKey publicKey(String text) {
        byte[] encoded = Pem.isPem(text) ? Pem.block(text, "PUBLIC KEY") : Pem.base64(text);
        try {
            return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "must be an Ed25519 public key, as 'openssl pkey -in KEY -pubout' writes it", null);
        }
    }

    /**
     * Reads a private key: PKCS#8 PEM, not encrypted.
     *
     * @throws IllegalArgumentException if it is none; the message holds nothing of it
     */
    static PrivateKey privateKey(String text) {
        byte[] encoded = Pem.block(text, "PRIVATE KEY");
        try {
            return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "must be an Ed25519 private key, as 'openssl genpkey -algorithm ed25519' writes it", null);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }
}
