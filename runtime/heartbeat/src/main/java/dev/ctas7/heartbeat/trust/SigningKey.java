// SPDX-License-Identifier: Apache-2.0
// KEY_SIGN_CARRIED_BYTES
package dev.ctas7.heartbeat.trust;

import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** A private Ed25519 key and the id under which key rings know its public half. Safe for use by several threads. */
public final class SigningKey {
    private static final int MOST_BYTES = 16 * 1024;
    private static final Logger LOG = System.getLogger(SigningKey.class.getName());

    private final String id;
    private final Ed25519PrivateKeyParameters key;

    private SigningKey(String id, Ed25519PrivateKeyParameters key) {
        this.id = id;
        this.key = key;
    }

    /**
     * Reads a key from a file. Logs one warning when everybody on this machine may read it.
     *
     * @param file PKCS#8 PEM, as {@code openssl genpkey -algorithm ed25519} writes it
     * @param id 1 to 64 of {@code [A-Za-z0-9_.-]}
     * @throws TrustException if the file cannot be read or holds no such key
     * @throws IllegalArgumentException if the id is not plain
     */
    public static SigningKey read(Path file, String id) throws TrustException {
        if (!KeyId.isKeyId(id)) {
            throw new IllegalArgumentException("the id of the signing key " + KeyId.RULE);
        }
        byte[] bytes = KeyFile.bytes(file, MOST_BYTES);
        try {
            SigningKey key = new SigningKey(id, Ed25519.privateKey(KeyFile.text(file, bytes)));
            if (KeyFile.isOpenToOthers(file)) {
                LOG.log(
                        Logger.Level.WARNING,
                        "the signing key {0} can be read by everybody on this machine, who can then beat in its name;"
                                + " take that away: chmod 600 {0}",
                        file);
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new TrustException(file + " " + e.getMessage());
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** A key that is already in memory. */
    static SigningKey of(String id, Ed25519PrivateKeyParameters key) {
        return new SigningKey(id, key);
    }

    /** The id that goes with each signature. */
    public String id() {
        return id;
    }

    /** The 64 bytes of the signature over these bytes. */
    byte[] sign(byte[] bytes) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(bytes, 0, bytes.length);
        return signer.generateSignature();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "signing key " + id;
    }
}
