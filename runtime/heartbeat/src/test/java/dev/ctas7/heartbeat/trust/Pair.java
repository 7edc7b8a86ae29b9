// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** A key pair of a test, with the texts that go into files. */
public final class Pair {
    private final String id;
    private final KeyPair keys;

    private Pair(String id, KeyPair keys) {
        this.id = id;
        this.keys = keys;
    }

    /** Makes one; nothing of it outlives the test. */
    public static Pair make(String id) {
        try {
            return new Pair(id, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    SigningKey signing() {
        return SigningKey.of(id, Ed25519.privateKey(privatePem()));
    }

    /** Signs with it. */
    public Outbound signingOutbound() {
        return Outbound.of(signing(), null);
    }

    String publicBase64() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** What stands in the file of the private key. */
    public String privatePem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    /** The key's entry in a ring. */
    public String entry(String more) {
        return "[keys." + id + "]\npublic_key = \"" + publicBase64() + "\"\n" + more + "\n";
    }
}
