// SPDX-License-Identifier: Apache-2.0
// KEY_SEAL_SHARED_SECRET
package dev.ctas7.heartbeat.trust;

import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A ChaCha20-Poly1305 key (RFC 8439) that crates and orchestrators share, and its id. Safe for use by several threads.
 *
 * <p>Nonces are 96 random bits. After {@value #MOST_MESSAGES} messages under one key, by all its users together, two
 * have shared a nonce with a chance of 2^-33; each process counts its own and warns there.
 */
public final class SealingKey {
    /** Messages after which a key should be replaced: 2^32. */
    public static final long MOST_MESSAGES = 1L << 32;

    /** The length of a key in bytes. */
    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int MOST_FILE_BYTES = 16 * 1024;
    private static final String CIPHER = "ChaCha20-Poly1305";
    private static final Logger LOG = System.getLogger(SealingKey.class.getName());

    private final String id;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong sealed;

    /** A key of 32 bytes, which are copied. */
    SealingKey(String id, byte[] key) {
        this(id, key, 0);
    }

    /** A key that has sealed before. */
    SealingKey(String id, byte[] key, long sealedBefore) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "was " + key.length + " bytes but must be " + KEY_BYTES + ", as 'openssl rand -base64 32' writes");
        }
        this.id = id;
        this.key = new SecretKeySpec(key, "ChaCha20");
        this.sealed = new AtomicLong(sealedBefore);
    }

    /**
     * Reads the one key of a file, a table {@code [seals.ID]} with {@code key = "BASE64"}, as it stands in a key ring.
     *
     * @throws TrustException if the file cannot be read or holds anything else; the message lists all problems
     */
    public static SealingKey read(Path file) throws TrustException {
        byte[] bytes = KeyFile.bytes(file, MOST_FILE_BYTES);
        try {
            SealingKey key = RingReader.readSeal(file, KeyFile.text(file, bytes));
            if (KeyFile.isOpenToOthers(file)) {
                LOG.log(
                        Logger.Level.WARNING,
                        "the sealing key {0} can be read by everybody on this machine, who can then read heartbeats;"
                                + " take that away: chmod 600 {0}",
                        file);
            }
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The id that goes with each sealed message. */
    public String id() {
        return id;
    }

    /**
     * Seals a message for one subject: nonce, ciphertext, tag.
     *
     * @throws IllegalStateException if the JDK cannot; nothing may be sent in the clear then
     */
    byte[] seal(String subject, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        if (sealed.incrementAndGet() == MOST_MESSAGES) {
            LOG.log(
                    Logger.Level.WARNING,
                    "the sealing key {0} has sealed {1} messages in this process; replace it, before two messages share"
                            + " a nonce and can be read without it",
                    id,
                    Long.toString(MOST_MESSAGES));
        }
        try {
            return seal(nonce, subject.getBytes(StandardCharsets.UTF_8), plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the JDK cannot seal with " + CIPHER + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    byte[] seal(byte[] nonce, byte[] associated, byte[] plain) throws GeneralSecurityException {
        byte[] carried = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BYTES);
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, associated);
        cipher.doFinal(plain, 0, plain.length, carried, NONCE_BYTES);
        return carried;
    }

    /**
     * Opens what {@link #seal} sealed for the same subject.
     *
     * @throws GeneralSecurityException if it was another key or subject, or a bit has changed
     */
    byte[] open(byte[] associated, byte[] carried) throws GeneralSecurityException {
        if (carried.length < NONCE_BYTES + TAG_BYTES) {
            throw new AEADBadTagException("shorter than a nonce and a tag");
        }
        byte[] nonce = Arrays.copyOf(carried, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, associated)
                .doFinal(carried, NONCE_BYTES, carried.length - NONCE_BYTES);
    }

    /** A new one each time: the JDK's refuses the nonce it was given last, and a message may come twice. */
    private Cipher cipher(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new IvParameterSpec(nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    /** The id only. */
    @Override
    public String toString() {
        return "sealing key " + id;
    }
}
