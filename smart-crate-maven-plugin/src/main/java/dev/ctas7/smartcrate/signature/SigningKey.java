// SPDX-License-Identifier: Apache-2.0
// KEY_SIGN_DETACHED_ARMOUR
package dev.ctas7.smartcrate.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;

/**
 * An unlocked key that signs files with SHA-512. RSA and Ed25519 give the same bytes for the same file and time.
 *
 * <p>It lives as long as one goal; nothing of it is written, logged or shown but the fingerprint.
 */
public final class SigningKey {
    private static final int CHUNK = 1 << 16;

    private final PGPPrivateKey key;
    private final PGPPublicKey publicKey;

    private SigningKey(PGPPrivateKey key, PGPPublicKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /**
     * The newest key that may sign today, among one secret key and its sub-keys.
     *
     * @param data the secret key as {@code gpg --export-secret-keys} writes it, armoured or binary
     * @param passphrase opens it; empty for a key without one. The caller clears it
     * @param now decides what has expired
     * @throws SignatureException if there is no such key or the passphrase does not open it
     */
    public static SigningKey open(byte[] data, char[] passphrase, Instant now) throws SignatureException {
        return SecretKeys.open(data, passphrase, now);
    }

    static SigningKey of(PGPPrivateKey key, PGPPublicKey publicKey) {
        return new SigningKey(key, publicKey);
    }

    /** The fingerprint of the key that signs, of a sub-key where one does. */
    public String fingerprint() {
        return KeyState.fingerprint(publicKey);
    }

    /**
     * Signs a file.
     *
     * @param file its bytes to the end; the caller closes it
     * @param when the time in the signature, whole seconds; the key's own creation where it is later, because a
     *     signature older than its key is refused by everybody
     * @return the detached signature in ASCII armour
     * @throws IOException if the file cannot be read
     */
    public byte[] sign(InputStream file, Instant when) throws IOException {
        try {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(publicKey.getAlgorithm(), HashAlgorithmTags.SHA512), publicKey);
            generator.init(PGPSignature.BINARY_DOCUMENT, key);
            PGPSignatureSubpacketGenerator hashed = new PGPSignatureSubpacketGenerator();
            hashed.setSignatureCreationTime(false, Date.from(time(when)));
            hashed.setIssuerFingerprint(false, publicKey);
            generator.setHashedSubpackets(hashed.generate());
            PGPSignatureSubpacketGenerator open = new PGPSignatureSubpacketGenerator();
            open.setIssuerKeyID(false, publicKey.getKeyID());
            generator.setUnhashedSubpackets(open.generate());
            byte[] chunk = new byte[CHUNK];
            for (int length = file.read(chunk); length >= 0; length = file.read(chunk)) {
                generator.update(chunk, 0, length);
            }
            return armoured(generator.generate());
        } catch (PGPException e) {
            throw new IllegalStateException("a key that was opened does not sign", e);
        }
    }

    private Instant time(Instant when) {
        Instant made = publicKey.getCreationTime().toInstant();
        return (when.isBefore(made) ? made : when).truncatedTo(ChronoUnit.SECONDS);
    }

    private static byte[] armoured(PGPSignature signature) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // The library's version would make another text of the same signature.
        try (ArmoredOutputStream armour =
                ArmoredOutputStream.builder().clearHeaders().enableCRC(true).build(bytes)) {
            signature.encode(armour);
        }
        return bytes.toByteArray();
    }
}
