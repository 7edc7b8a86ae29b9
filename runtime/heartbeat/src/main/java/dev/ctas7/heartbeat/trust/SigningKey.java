// SPDX-License-Identifier: Apache-2.0
// KEY_SIGN_CARRIED_BYTES
package dev.ctas7.heartbeat.trust;

import java.lang.System.Logger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;

/** A private Ed25519 key and the id under which key rings know its public half. Safe for use by several threads. */
public final class SigningKey {
    private static final int MOST_BYTES = 16 * 1024;
    private static final Logger LOG = System.getLogger(SigningKey.class.getName());

    private final String id;
    private final Engines engines;

    private SigningKey(String id, PrivateKey key) {
        this.id = id;
        this.engines = new Engines(() -> {
            Signature engine = Signature.getInstance(Ed25519.NAME);
            engine.initSign(key);
            return engine;
        });
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
    static SigningKey of(String id, PrivateKey key) {
        return new SigningKey(id, key);
    }

    /** The id that goes with each signature. */
    public String id() {
        return id;
    }

    /**
     * The 64 bytes of the signature over these bytes.
     *
     * @throws IllegalStateException if the JDK cannot sign; nothing may be sent unsigned then
     */
    byte[] sign(byte[] bytes) {
        try {
            return engines.with(engine -> {
                engine.update(bytes);
                return engine.sign();
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the JDK cannot sign with Ed25519 (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** The id only. */
    @Override
    public String toString() {
        return "signing key " + id;
    }
}
