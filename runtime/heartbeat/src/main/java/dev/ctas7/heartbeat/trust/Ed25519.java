// SPDX-License-Identifier: Apache-2.0
// KEY_DECODE_ED25519_PAIR
package dev.ctas7.heartbeat.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/**
 * Ed25519 keys out of the texts that openssl writes.
 *
 * <p>The JDK reads the texts; Bouncy Castle, which jnats brings along, signs and verifies with them (decision 0015).
 */
final class Ed25519 {
    /** The length of a signature in bytes (RFC 8032, section 5.1.6). */
    static final int SIGNATURE_BYTES = 64;

    /** The algorithm's name in the JDK, since 15. */
    private static final String NAME = "Ed25519";

    private Ed25519() {}

    /**
     * Reads a public key: PEM, or the base64 inside it (X.509 SubjectPublicKeyInfo).
     *
     * @throws IllegalArgumentException if it is none
     */
    static Ed25519PublicKeyParameters publicKey(String text) {
        byte[] encoded = Pem.isPem(text) ? Pem.block(text, "PUBLIC KEY") : Pem.base64(text);
        try {
            byte[] x509 = KeyFactory.getInstance(NAME)
                    .generatePublic(new X509EncodedKeySpec(encoded))
                    .getEncoded();
            // Behind a header of fixed length stands the point (RFC 8410, section 4).
            return new Ed25519PublicKeyParameters(x509, x509.length - Ed25519PublicKeyParameters.KEY_SIZE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "must be an Ed25519 public key, as 'openssl pkey -in KEY -pubout' writes it", null);
        }
    }

    /**
     * Reads a private key: PKCS#8 PEM, not encrypted.
     *
     * @throws IllegalArgumentException if it is none; the message holds nothing of it
     */
    static Ed25519PrivateKeyParameters privateKey(String text) {
        byte[] encoded = Pem.block(text, "PRIVATE KEY");
        try {
            EdECPrivateKey key =
                    (EdECPrivateKey) KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new Ed25519PrivateKeyParameters(key.getBytes().orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "must be an Ed25519 private key, as 'openssl genpkey -algorithm ed25519' writes it", null);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }
}
