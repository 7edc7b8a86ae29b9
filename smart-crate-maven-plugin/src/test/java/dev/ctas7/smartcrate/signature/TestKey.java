// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;

/** A key made on the spot, for tests that need no {@code gpg}. */
public record TestKey(OpenPGPKey key) {
    /** A key that may sign, made a day ago. */
    public static TestKey make(String name) {
        try {
            Date yesterday = Date.from(Instant.now().minusSeconds(86_400));
            return new TestKey(new BcOpenPGPApi()
                    .generateKey(4, yesterday)
                    .signOnlyKey()
                    .addUserId(name)
                    .build());
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Armoured, as a person keeps it. */
    public byte[] secretKey() {
        return armoured(key);
    }

    /** Armoured, as a person hands it on. */
    public byte[] publicKey() {
        return armoured(key.toCertificate());
    }

    /** A signature over the bytes, made now. */
    public byte[] sign(byte[] file) {
        return sign(file, Instant.now());
    }

    /** A signature over the bytes. */
    public byte[] sign(byte[] file, Instant when) {
        try {
            return SigningKey.open(secretKey(), new char[0], Instant.now()).sign(new ByteArrayInputStream(file), when);
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** What is inside the armour. */
    static byte[] packets(byte[] armoured) {
        try {
            return PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] armoured(org.bouncycastle.openpgp.api.OpenPGPCertificate certificate) {
        try {
            return certificate.toAsciiArmoredString().getBytes(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
